package io.github.jsonschema2records.runtime.codegen;

import java.util.Set;

/** Knows which keywords apply their subschemas to the same value. */
final class Applicator {

    /** Keywords that apply subschemas to the same value (JSON Schema Core, section 10.2). */
    private static final Set<String> IN_PLACE = Set.of(
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "dependencies",
            "$ref",
            "$dynamicRef",
            "$recursiveRef");

    private Applicator() {}

    /**
     * Returns whether a subschema applies to a member or item of the value, or to the name of a member.
     *
     * @param path the JSON Pointer to the subschema, which begins with the keyword; empty for the union of alternatives
     */
    static boolean leavesValue(String path) {
        int end = path.isEmpty() ? 0 : path.indexOf('/', 1);
        return end != 0 && !IN_PLACE.contains(end < 0 ? path.substring(1) : path.substring(1, end));
    }
}
