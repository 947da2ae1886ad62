package io.github.jsonschema2records.runtime;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Validates JSON texts against one schema. A validator is generated for each root schema. The codec of a generated type
 * has one for its own schema ({@link JsonCodec#validator()}).
 * <pre>{@code
 * ValidationResult result = OrderValidator.INSTANCE.validate(bytes);
 * if (!result.isValid()) {
 *     result.violations().forEach(System.err::println); // 12:15: lines[0].count: must be an integer, but is a string
 * }
 * }</pre>
 *
 * <p>Thread-safe and stateless. Texts are parsed with {@link JsonLimits#DEFAULTS}, unless {@link #withLimits} sets
 * other limits. To reuse memory, parse into a {@link JsonDocument} and pass that. A text that is not valid JSON is
 * invalid, with one violation.
 */
public interface SchemaValidator {

    /** Largest number of violations that methods without such a parameter report. */
    int DEFAULT_MAX_VIOLATIONS = 100;

    /** Returns a validator of the same schema that parses texts with other limits. */
    default SchemaValidator withLimits(JsonLimits limits) {
        return new LimitedValidator(this, limits);
    }

    /** Returns whether a JSON text in UTF-8 is valid. Stops at the first error. */
    boolean isValid(byte[] json);

    /** Returns whether a JSON text is valid. Stops at the first error. */
    boolean isValid(String json);

    /**
     * Returns whether the JSON text of a stream is valid. Reads the stream up to its end and does not close it.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    default boolean isValid(InputStream json) {
        return isValid(JsonDocument.of(json));
    }

    /**
     * Returns whether a document is valid. Stops at the first error. A document that could not be parsed is not valid.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    boolean isValid(JsonDocument document);

    /** Validates a JSON text in UTF-8. Reports up to {@link #DEFAULT_MAX_VIOLATIONS} violations. */
    ValidationResult validate(byte[] json);

    /** Validates a JSON text. Reports up to {@link #DEFAULT_MAX_VIOLATIONS} violations. */
    ValidationResult validate(String json);

    /**
     * Validates the JSON text of a stream. Reads the stream up to its end and does not close it. Reports up to
     * {@link #DEFAULT_MAX_VIOLATIONS} violations. To validate the values of a long stream one after the other, use
     * {@link JsonSequence}.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    default ValidationResult validate(InputStream json) {
        return validate(JsonDocument.of(json));
    }

    /**
     * Validates a document. Reports up to {@link #DEFAULT_MAX_VIOLATIONS} violations. The document may be reused, and the
     * result stays the same, except for {@link ValidationResult#unknowns()}.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    ValidationResult validate(JsonDocument document);

    /**
     * Validates a document like {@link #validate(JsonDocument)}, with another maximum number of violations. Memory for
     * the report is proportional to this number, not to the number of errors in the document.
     *
     * @param maxViolations the largest number of violations to report, at least 1
     * @throws IllegalArgumentException if nothing was parsed into the document, or the number is less than 1
     */
    ValidationResult validate(JsonDocument document, int maxViolations);

    /**
     * Validates a JSON text in UTF-8 and returns the result in a standard output format of JSON Schema (Core, section
     * 12). It has all keywords that failed, or the annotations if the instance is valid.
     *
     * <p>This evaluates the whole schema. To merely accept or refuse untrusted texts, use the other methods. A text
     * that is not valid JSON gives one error.
     */
    default JsonObject output(byte[] json, OutputFormat format) {
        return output(JsonDocument.of(json), format);
    }

    /**
     * Validates a JSON text and returns the result in a standard output format, as
     * {@link #output(byte[], OutputFormat)}.
     */
    default JsonObject output(String json, OutputFormat format) {
        return output(JsonDocument.of(json), format);
    }

    /**
     * Validates the JSON text of a stream and returns the result in a standard output format, as
     * {@link #output(byte[], OutputFormat)}. Reads the stream up to its end and does not close it.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    default JsonObject output(InputStream json, OutputFormat format) {
        return output(JsonDocument.of(json), format);
    }

    /**
     * Validates a document and returns the result in a standard output format, as
     * {@link #output(byte[], OutputFormat)}. The member {@code valid} is the result of {@link #isValid(JsonDocument)}.
     *
     * <p>The output has the violations, and no annotations, in two cases: if the validator does not have the text of
     * its schema, for example because an older version generated it, or if the annotations need more than
     * {@link JsonLimits#maxSteps()} or a larger stack than a thread can have.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    default JsonObject output(JsonDocument document, OutputFormat format) {
        return ViolationOutput.of(validate(document), format);
    }

    /** Returns the annotations of a JSON text in UTF-8, or an empty list if it is not valid. */
    default List<Annotation> annotations(byte[] json) {
        return annotations(JsonDocument.of(json));
    }

    /** Returns the annotations of a JSON text, or an empty list if it is not valid. */
    default List<Annotation> annotations(String json) {
        return annotations(JsonDocument.of(json));
    }

    /**
     * Returns the annotations of the JSON text of a stream, or an empty list if it is not valid. Reads the stream up to
     * its end and does not close it.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    default List<Annotation> annotations(InputStream json) {
        return annotations(JsonDocument.of(json));
    }

    /**
     * Returns the annotations of a document in the order of the schema: titles, descriptions, defaults, formats and
     * others. Returns an empty list if the document is not valid.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     * @throws InvalidInstanceException with a violation of kind {@link ViolationKind#LIMIT}, if the document is valid
     * but its annotations need more than {@link JsonLimits#maxSteps()} or a larger stack than a thread can have
     * @throws UnsupportedOperationException if the validator does not have the text of its schema
     */
    default List<Annotation> annotations(JsonDocument document) {
        throw new UnsupportedOperationException("this validator does not know its schema's annotations");
    }

    /**
     * Returns the parts of a valid document that the schema accepts but does not know, in the order of the document, up
     * to 1,000. Returns an empty list if the document is not valid. For texts, use {@link ValidationResult#unknowns()}.
     *
     * <p>This evaluates the whole schema, and so takes much longer than {@link #isValid(JsonDocument)}.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     * @throws InvalidInstanceException with a violation of kind {@link ViolationKind#LIMIT}, if the document is valid
     * but the search needs more than {@link JsonLimits#maxSteps()} or a larger stack than a thread can have
     * @throws UnsupportedOperationException if the validator does not have the text of its schema
     */
    default List<Unknown> unknowns(JsonDocument document) {
        throw new UnsupportedOperationException("this validator does not have the text of its schema");
    }
}
