package io.github.jsonschema2records.generator.diagnostic;

/** The severity of a diagnostic, the most severe one first. */
public enum Severity {
    /** The run fails, and nothing is written. */
    ERROR("error"),

    /** The run continues. */
    WARNING("warning"),

    /** Information that asks for no change. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** Returns the word for it in reports: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return word;
    }
}
