package io.github.jsonschema2records.runtime;

/** Kinds of {@link Violation}. */
public enum ViolationKind {

    /** The text is not JSON (RFC 8259). */
    SYNTAX,

    /** The text exceeds one of the {@link JsonLimits}. */
    LIMIT,

    /** The value does not conform to the schema. */
    SCHEMA,

    /**
     * The value is valid, but does not fit its Java type, for example a leap second or an integer beyond {@code long}.
     * Found by reading only, never by validating.
     */
    BINDING
}
