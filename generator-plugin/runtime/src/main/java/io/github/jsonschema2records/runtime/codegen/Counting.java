package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;

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

    /** Returns whether a string has enough code points. Counts them only if the number of bytes does not decide. */
    static boolean codePointsAtLeast(JsonDocument d, int string, int min) {
        int bytes = d.byteLength(string);
        return bytes >= min && (bytes > mostBytes(d, string) * (min - 1) || d.length(string) >= min);
    }

    /** Returns whether a string has not too many code points. Counts them only if the number of bytes does not decide. */
    static boolean codePointsAtMost(JsonDocument d, int string, int max) {
        int bytes = d.byteLength(string);
        return bytes <= max || (bytes <= mostBytes(d, string) * max && d.length(string) <= max);
    }

    /** Returns the largest number of bytes of a code point: four, or two escaped surrogates. */
    private static long mostBytes(JsonDocument d, int string) {
        return d.kind(string) == Kind.STRING ? 4 : 12;
    }
}
