package io.github.jsonschema2records.runtime;

/** What a {@link Violation} violates. */
public enum ViolationKind {

    /** The text is no JSON text (RFC 8259). */
    SYNTAX,

    /** The text goes beyond one of the {@link JsonLimits}. */
    LIMIT,

    /** The value is not valid against the schema. */
    SCHEMA,

    /**
     * The value is valid, but the Java type chosen for it cannot hold it: a leap second, an integer beyond {@code long}.
     * Only reading finds these; validating never does.
     */
    BINDING
}
