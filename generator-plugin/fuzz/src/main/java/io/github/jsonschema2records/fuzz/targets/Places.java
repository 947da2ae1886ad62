package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.runtime.SyntaxError;

/** What holds for the place of every error. */
final class Places {

    private Places() {}

    static void check(SyntaxError failure, byte[] text) {
        boolean inside = failure.offset() >= 0
                && failure.offset() <= text.length
                && failure.line() >= 1
                && failure.line() <= text.length + 1
                && failure.column() >= 1
                && failure.column() <= text.length + 1;
        if (!inside || failure.message().isBlank()) {
            throw new AssertionError("place or reason of " + failure + " at " + failure.offset());
        }
    }
}
