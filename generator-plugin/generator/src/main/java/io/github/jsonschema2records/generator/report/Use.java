package io.github.jsonschema2records.generator.report;

/** What an occurrence of a keyword is used for. */
public enum Use {
    /** A Java type was made from it. */
    TYPED("typed"),
    /** A generated check does what it says. */
    VALIDATED("validated"),
    /** It is known, and has no say in what is valid. */
    ANNOTATION("annotation"),
    /** The schema's dialect does not know it. */
    UNKNOWN("unknown");

    private final String label;

    Use(String label) {
        this.label = label;
    }

    /** Its name in a report. */
    public String label() {
        return label;
    }
}
