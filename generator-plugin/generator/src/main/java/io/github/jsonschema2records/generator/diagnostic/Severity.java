package io.github.jsonschema2records.generator.diagnostic;

/** The severity of a diagnostic. */
public enum Severity {
    /** The run fails, and nothing is written. */
    ERROR,
    /** The run continues. */
    WARNING
}
