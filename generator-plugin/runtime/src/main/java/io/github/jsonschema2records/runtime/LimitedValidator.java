package io.github.jsonschema2records.runtime;

import java.io.InputStream;
import java.util.List;

/** Validator that parses texts with other limits than {@link JsonLimits#DEFAULTS}. */
final class LimitedValidator implements SchemaValidator {

    private final SchemaValidator validator;
    private final JsonLimits limits;

    LimitedValidator(SchemaValidator validator, JsonLimits limits) {
        this.validator = validator;
        this.limits = limits;
    }

    @Override
    public SchemaValidator withLimits(JsonLimits other) {
        return validator.withLimits(other);
    }

    @Override
    public boolean isValid(byte[] json) {
        return isValid(JsonDocument.of(json, limits));
    }

    @Override
    public boolean isValid(String json) {
        return isValid(JsonDocument.of(json, limits));
    }

    @Override
    public boolean isValid(InputStream json) {
        return isValid(JsonDocument.of(json, limits));
    }

    @Override
    public boolean isValid(JsonDocument document) {
        return validator.isValid(document);
    }

    @Override
    public ValidationResult validate(byte[] json) {
        return validate(JsonDocument.of(json, limits));
    }

    @Override
    public ValidationResult validate(String json) {
        return validate(JsonDocument.of(json, limits));
    }

    @Override
    public ValidationResult validate(InputStream json) {
        return validate(JsonDocument.of(json, limits));
    }

    @Override
    public ValidationResult validate(JsonDocument document) {
        return validator.validate(document);
    }

    @Override
    public ValidationResult validate(JsonDocument document, int maxViolations) {
        return validator.validate(document, maxViolations);
    }

    @Override
    public JsonObject output(byte[] json, OutputFormat format) {
        return output(JsonDocument.of(json, limits), format);
    }

    @Override
    public JsonObject output(String json, OutputFormat format) {
        return output(JsonDocument.of(json, limits), format);
    }

    @Override
    public JsonObject output(InputStream json, OutputFormat format) {
        return output(JsonDocument.of(json, limits), format);
    }

    @Override
    public JsonObject output(JsonDocument document, OutputFormat format) {
        return validator.output(document, format);
    }

    @Override
    public List<Annotation> annotations(byte[] json) {
        return annotations(JsonDocument.of(json, limits));
    }

    @Override
    public List<Annotation> annotations(String json) {
        return annotations(JsonDocument.of(json, limits));
    }

    @Override
    public List<Annotation> annotations(InputStream json) {
        return annotations(JsonDocument.of(json, limits));
    }

    @Override
    public List<Unknown> unknowns(JsonDocument document) {
        return validator.unknowns(document);
    }

    @Override
    public List<Annotation> annotations(JsonDocument document) {
        return validator.annotations(document);
    }
}
