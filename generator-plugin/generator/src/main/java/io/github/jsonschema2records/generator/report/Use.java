package io.github.jsonschema2records.generator.report;

/** A use of an occurrence of a keyword. */
public enum Use {
    /** A Java type depends on it. */
    TYPED("typed"),
    /** A generated check enforces it. */
    VALIDATED("validated"),
    /** It is known, and is not a constraint. */
    ANNOTATION("annotation"),
    /** The schema's dialect does not have it. */
    UNKNOWN("unknown");

    private final String label;

    Use(String label) {
        this.label = label;
    }

    /** Returns its name in reports. */
    public String label() {
        return label;
    }
}
