package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;

/** Parses the bounds of quantifiers, without the {@code ?} that may follow. */
final class Quantifiers {

    private static final int[] NONE = {};

    private Quantifiers() {}

    /**
     * Reads a quantifier. Returns the least and the greatest number of repetitions, or null if there is no quantifier.
     */
    static int[] read(PatternCursor cursor) {
        if (cursor.eat("*")) {
            return new int[] {0, Quantified.UNBOUNDED};
        }
        if (cursor.eat("+")) {
            return new int[] {1, Quantified.UNBOUNDED};
        }
        if (cursor.eat("?")) {
            return new int[] {0, 1};
        }
        return braces(cursor);
    }

    private static int[] braces(PatternCursor cursor) {
        int from = cursor.offset();
        if (cursor.eat("{")) {
            int min = cursor.decimal();
            int max = min >= 0 && cursor.eat(",") ? cursor.decimal() : min;
            boolean unbounded = cursor.follows(",");
            if (min >= 0 && cursor.eat("}")) {
                if (max < min && !unbounded) {
                    throw cursor.error(from, "the quantifier \"" + cursor.textFrom(from) + "\" ends before it starts");
                }
                return new int[] {min, unbounded ? Quantified.UNBOUNDED : max};
            }
        }
        cursor.back(from);
        return NONE;
    }
}
