package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;

/**
 * A format whose grammar is in ASCII, so that it is checked on the bytes of the document where the string has no
 * escapes.
 */
abstract class AsciiFormat extends StandardFormat {

    AsciiFormat(String name) {
        super(name);
    }

    @Override
    public final boolean matches(JsonDocument d, int at) {
        if (d.kind(at) == Kind.ESCAPED_STRING) {
            return matches(d.string(at));
        }
        CharSequence bytes = new RawText(d, d.offset(at), d.byteLength(at));
        return matches(bytes, 0, bytes.length());
    }

    @Override
    public final boolean matches(String text) {
        return matches(text, 0, text.length());
    }

    /**
     * Returns whether the text in {@code [from, to)} has the format. A character beyond ASCII stands there as it is or as its
     * UTF-8 bytes, which are characters beyond ASCII as well.
     */
    abstract boolean matches(CharSequence text, int from, int to);
}
