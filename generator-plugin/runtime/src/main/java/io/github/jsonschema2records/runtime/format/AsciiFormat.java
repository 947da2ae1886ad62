package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;

/** Base of formats with a grammar in ASCII. A string without escapes is checked on the bytes of the document. */
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
     * Returns whether the text in {@code [from, to)} conforms. A character beyond ASCII is given as itself or as its
     * UTF-8 bytes, which are seen as characters beyond ASCII too.
     */
    abstract boolean matches(CharSequence text, int from, int to);
}
