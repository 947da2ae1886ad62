package io.github.jsonschema2records.awsbatch.cli.pattern;

/** The importance of a problem of a pattern. */
public enum Severity {
    /** EventBridge refuses the pattern, or this part of it can never match, or a name is misspelt. */
    ERROR,

    /** Nothing that the schema knows matches this part of the pattern, but AWS may add something that does. */
    WARNING;

    /** Returns the name in lower case, as it is printed. */
    public String text() {
        return this == ERROR ? "error" : "warning";
    }
}
