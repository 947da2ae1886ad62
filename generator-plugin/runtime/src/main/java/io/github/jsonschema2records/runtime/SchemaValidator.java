package io.github.jsonschema2records.runtime;

import java.util.List;

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

    /** Returns whether this is a JSON text in UTF-8 that is valid. Stops at the first thing that is wrong. */
    boolean isValid(byte[] json);

    /** Returns whether this is a JSON text that is valid. */
    boolean isValid(String json);

    /**
     * Returns whether a document is valid; one that could not be parsed is not.
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

    /**
     * The result for a JSON text in UTF-8 in a standard output format of JSON Schema. It names every keyword that failed, or
     * else carries the annotations; an evaluation for it looks at everything, so for texts from strangers that are only to be
     * accepted or refused use the other methods. A text that is no JSON has one error.
     */
    default JsonObject output(byte[] json, OutputFormat format) {
        return output(JsonDocument.of(json), format);
    }

    /** The result for a JSON text in a standard output format; see {@link #output(byte[], OutputFormat)}. */
    default JsonObject output(String json, OutputFormat format) {
        return output(JsonDocument.of(json), format);
    }

    /**
     * The result for a document in a standard output format; see {@link #output(byte[], OutputFormat)}. A validator that
     * does not know its schema, such as one that an older version has generated, gives its violations. So does one for which
     * annotations would take more than {@link JsonLimits#maxSteps()} or the thread's stack allow; {@code valid} is what
     * {@link #isValid(JsonDocument)} says.
     *
     * @throws IllegalArgumentException if nothing was parsed into it
     */
    default JsonObject output(JsonDocument document, OutputFormat format) {
        return ViolationOutput.of(validate(document), format);
    }

    /** What the schema says about a JSON text in UTF-8 and all that is in it; nothing if that is invalid. */
    default List<Annotation> annotations(byte[] json) {
        return annotations(JsonDocument.of(json));
    }

    /** What the schema says about a JSON text and all that is in it; nothing if that is invalid. */
    default List<Annotation> annotations(String json) {
        return annotations(JsonDocument.of(json));
    }

    /**
     * What the schema says about a document and all that is in it: titles, descriptions, defaults, formats and whatever
     * else annotates, in the order of the schema; nothing if the document is invalid.
     *
     * @throws InvalidInstanceException with a violation of kind {@link ViolationKind#LIMIT}, if the document is valid and its
     *     annotations take more than {@link JsonLimits#maxSteps()} or the thread's stack allow
     * @throws IllegalArgumentException if nothing was parsed into it
     * @throws UnsupportedOperationException if the validator does not know its schema
     */
    default List<Annotation> annotations(JsonDocument document) {
        throw new UnsupportedOperationException("this validator does not know its schema's annotations");
    }
}
