package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;

/**
 * Base of formats with only unescaped ASCII characters. They are the most frequent formats, so they are read from the
 * bytes of the document without allocating memory.
 */
abstract class PlainFormat extends StandardFormat {

    PlainFormat(String name) {
        super(name);
    }

    @Override
    public final boolean matches(JsonDocument d, int at) {
        if (d.kind(at) == Kind.ESCAPED_STRING) {
            return matches(d.string(at));
        }
        int from = d.offset(at);
        return matches(d, from, from + d.byteLength(at));
    }

    @Override
    public final boolean matches(String text) {
        return matches(text, this);
    }

    static boolean matches(CharSequence text, TextFormat plainFormat) {
        JsonDocument d = PlainText.document(text);
        return d != null && plainFormat.matches(d, 0);
    }

    /** Returns whether the bytes in {@code [from, to)} conform. */
    abstract boolean matches(JsonDocument d, int from, int to);
}
