package io.github.jsonschema2records.generator.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The run fails and nothing is written. */
    ERROR,
    /** The run goes on; the user should know. */
    WARNING
}
