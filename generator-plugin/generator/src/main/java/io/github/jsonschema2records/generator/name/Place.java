package io.github.jsonschema2records.generator.name;

import java.util.regex.Pattern;

/**
 * A place in the schemas by which a name is found again in their next version: document and JSON Pointer. After the index of
 * a branch stands in parentheses what the branch is called by itself, if that tells it from the others.
 *
 * @param text such as {@code order.json#/oneOf/1(Card)/properties/expiry}
 */
record Place(String text) {

    private static final Pattern MARKED = Pattern.compile("(?<=/(?:oneOf|anyOf|allOf)/)([0-9]+)(\\([^/]*\\))(?=/|$)");

    /** The place by indexes alone: the same while a branch is called otherwise. */
    String byIndex() {
        return MARKED.matcher(text).replaceAll("$1");
    }

    /** The place by what branches are called: the same while a branch stands elsewhere among the others. */
    String byMark() {
        return MARKED.matcher(text).replaceAll("$2");
    }

    @Override
    public String toString() {
        return text;
    }
}
