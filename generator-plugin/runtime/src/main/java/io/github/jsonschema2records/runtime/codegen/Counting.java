package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;

/** Bounds of the number of items or members, which the number of tokens often decides without a walk. */
final class Counting {

    private Counting() {}

    static boolean atLeast(JsonDocument d, int container, int least) {
        return least <= 0 || (most(d, container) >= least && d.count(container) >= least);
    }

    static boolean atMost(JsonDocument d, int container, int most) {
        return most(d, container) <= most || d.count(container) <= most;
    }

    /** How many there are at most: an item takes a token or more, a member two or more. */
    private static int most(JsonDocument d, int container) {
        int tokens = d.end(container) - container - 1;
        return d.isObject(container) ? tokens >> 1 : tokens;
    }
}
