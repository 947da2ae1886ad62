package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.Utf8;

/**
 * Base of the patterns that are matched against UTF-8. A string without escapes is matched in the bytes of the
 * document, without a copy. An unpaired surrogate (possible as an escape) is encoded in three bytes like any other code
 * point of that size.
 */
abstract class BytePattern extends TextPattern {

    private final String source;

    BytePattern(String source) {
        this.source = source;
    }

    @Override
    public boolean matches(JsonDocument d, int at) {
        if (d.kind(at) != Kind.STRING) {
            return matches(d.string(at));
        }
        int from = d.offset(at);
        return matches(d.source(), from, from + d.byteLength(at));
    }

    /** Returns whether the expression matches somewhere in {@code text}. */
    public final boolean matches(String text) {
        byte[] utf8 = Utf8.bytes(text);
        return matches(utf8, 0, utf8.length);
    }

    abstract boolean matches(byte[] utf8, int from, int to);

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final String toString() {
        return source;
    }
}
