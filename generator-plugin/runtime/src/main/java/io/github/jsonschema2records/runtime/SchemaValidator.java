package io.github.jsonschema2records.runtime;

/**
 * Tells whether JSON texts are valid against one schema, and why not. Generated for every root schema; stateless, so one
 * instance serves all threads.
 *
 * <p>Texts are parsed within {@link JsonLimits#DEFAULTS}; for other limits, and for reuse of memory, parse into a
 * {@link JsonDocument} of one's own. Strings are judged as their UTF-8 form.
 */
public interface SchemaValidator {

    /** How many violations the methods that are not told a number report at most. */
    int DEFAULT_MAX_VIOLATIONS = 100;

    /** Whether this is a JSON text in UTF-8 that is valid. Stops at the first thing that is wrong. */
    boolean isValid(byte[] json);

    /** Whether this is a JSON text that is valid. */
    boolean isValid(String json);

    /**
     * Whether a document is valid; one that could not be parsed is not.
     *
     * @throws IllegalArgumentException if nothing was parsed into it
     */
    boolean isValid(JsonDocument document);

    /** Everything that is wrong with a JSON text in UTF-8, up to {@link #DEFAULT_MAX_VIOLATIONS}. */
    ValidationResult validate(byte[] json);

    /** Everything that is wrong with a JSON text, up to {@link #DEFAULT_MAX_VIOLATIONS}. */
    ValidationResult validate(String json);

    /**
     * Everything that is wrong with a document, up to {@link #DEFAULT_MAX_VIOLATIONS}. The result does not depend on the
     * document, which may be reused.
     *
     * @throws IllegalArgumentException if nothing was parsed into it
     */
    ValidationResult validate(JsonDocument document);

    /**
     * As {@link #validate(JsonDocument)} with another number of violations. The memory that reporting takes grows with
     * this number, not with the number of things that are wrong.
     *
     * @param maxViolations how many violations to report at most, 1 or more
     * @throws IllegalArgumentException if nothing was parsed into the document, or the number is less than 1
     */
    ValidationResult validate(JsonDocument document, int maxViolations);
}
