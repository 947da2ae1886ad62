package io.github.jsonschema2records.generator.name;

import java.util.regex.Pattern;

/**
 * A place in the schemas that identifies a name in their next version: document and JSON Pointer. The index of a branch
 * is followed by the short name of the branch in parentheses, if that is unique.
 *
 * @param text such as {@code order.json#/oneOf/1(Card)/properties/expiry}
 */
record Place(String text) {

    private static final Pattern MARKED = Pattern.compile("(?<=/(?:oneOf|anyOf|allOf)/)([0-9]+)(\\([^/]*\\))(?=/|$)");

    /** Returns the place by indexes alone. It is the same if a branch gets another short name. */
    String byIndex() {
        return MARKED.matcher(text).replaceAll("$1");
    }

    /** Returns the place by short names of branches. It is the same if a branch moves to another index. */
    String byMark() {
        return MARKED.matcher(text).replaceAll("$2");
    }

    @Override
    public String toString() {
        return text;
    }
}
