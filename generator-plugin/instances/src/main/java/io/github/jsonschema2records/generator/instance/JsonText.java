package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;

/** A JSON text. */
record JsonText(JsonDocument json) implements TextDocument {

    @Override
    public TextDocument part(JsonDocument part) {
        return new JsonText(part);
    }

    @Override
    public ValidationResult validate(DocumentCheck check, int maxViolations) {
        return check.validate(json, maxViolations);
    }
}
