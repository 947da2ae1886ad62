package io.github.jsonschema2records.runtime;

/** Standard output formats for the result of a validation (JSON Schema Core 2020-12, section 12.4). */
public enum OutputFormat {

    /** Only {@code "valid"}, true or false. */
    FLAG,

    /** Flat list: the errors of an invalid instance, or the annotations of a valid one. */
    BASIC,

    /**
     * Like {@link #BASIC}, but as a tree that follows the schema. Nodes without a result are left out, and a node with
     * a single child is replaced by it.
     */
    DETAILED,

    /** Tree with the results of all keywords and subschemas that were evaluated. */
    VERBOSE
}
