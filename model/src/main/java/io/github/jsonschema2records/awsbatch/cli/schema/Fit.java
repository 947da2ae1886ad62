package io.github.jsonschema2records.awsbatch.cli.schema;

/** An answer of the schema: whether a test can be true for a value. */
public enum Fit {
    /** No valid event has such a value. */
    NEVER,

    /** The schema lists values, and none of them passes the test. AWS may add some that do. */
    UNKNOWN,

    /** The values are not listed, and some may pass the test. */
    POSSIBLE,

    /** A value that the schema lists passes the test. */
    KNOWN
}
