package io.github.jsonschema2records.runtime.codegen;

import java.util.Set;

/** The keywords that apply subschemas. */
final class Applicator {

    /** Those that apply them to the value itself. */
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
     * Returns whether a subschema is for a member or item of the value, or for a member's name.
     *
     * @param path the way to it, as a JSON Pointer that begins with the keyword; empty for the union of alternatives
     */
    static boolean leavesValue(String path) {
        int end = path.isEmpty() ? 0 : path.indexOf('/', 1);
        return end != 0 && !IN_PLACE.contains(end < 0 ? path.substring(1) : path.substring(1, end));
    }
}
