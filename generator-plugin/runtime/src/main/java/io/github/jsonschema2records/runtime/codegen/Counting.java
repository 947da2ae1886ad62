package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Compares the number of items or members with a bound. Often the number of tokens is enough, so the children need not
 * be counted.
 */
final class Counting {

    private Counting() {}

    static boolean atLeast(JsonDocument d, int container, int min) {
        return min <= 0 || (upperBound(d, container) >= min && d.count(container) >= min);
    }

    static boolean atMost(JsonDocument d, int container, int max) {
        return upperBound(d, container) <= max || d.count(container) <= max;
    }

    /** Returns an upper bound: an item has at least one token, and a member at least two. */
    private static int upperBound(JsonDocument d, int container) {
        int tokens = d.end(container) - container - 1;
        return d.isObject(container) ? tokens >> 1 : tokens;
    }
}
