package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;

/** The least severe finding that makes a command or goal fail. */
public enum FailOn {
    /** Errors only. */
    ERROR,

    /** Errors and warnings. */
    WARNING,

    /** No finding. */
    NEVER;

    /**
     * Returns the constant with a name in lower case.
     *
     * @throws IllegalArgumentException if there is none; the message is for the user
     */
    public static FailOn parse(String text) {
        return switch (text) {
            case "error" -> ERROR;
            case "warning" -> WARNING;
            case "never" -> NEVER;
            default -> throw new IllegalArgumentException("expected error, warning or never but got \"" + text + "\"");
        };
    }

    /** Returns whether a finding of a severity is a failure. */
    public boolean isFailure(Severity severity) {
        return switch (severity) {
            case ERROR -> this != NEVER;
            case WARNING -> this == WARNING;
            case NOTE -> false;
        };
    }
}
