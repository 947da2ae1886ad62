package io.github.jsonschema2records.runtime;

/** The standard output formats (JSON Schema Core 2020-12, section 12.4). */
public enum OutputFormat {

    /** Yes or no. */
    FLAG,

    /** A flat list: of what failed if the instance is invalid, else of the annotations. */
    BASIC,

    /** As {@link #BASIC}, in the shape of the schema: what has nothing to say is left out, and what has one child gives way to it. */
    DETAILED,

    /** The result of every keyword and subschema that was looked at, in the shape of the schema. */
    VERBOSE
}
