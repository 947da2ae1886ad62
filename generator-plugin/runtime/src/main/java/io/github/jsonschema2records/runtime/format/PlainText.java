package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.jspecify.annotations.Nullable;

/** Text made into a document, for formats that are read from documents only. */
final class PlainText {

    private PlainText() {}

    /**
     * A document that is one string, the text, written without escapes. Null where it cannot be, or has characters
     * beyond ASCII: no format that is a {@link PlainFormat} allows any of those.
     */
    static @Nullable JsonDocument document(CharSequence text) {
        byte[] json = new byte[text.length() + 2];
        json[0] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                return null;
            }
            json[i + 1] = (byte) c;
        }
        json[json.length - 1] = '"';
        JsonDocument document = new JsonDocument();
        return document.parse(json) ? document : null;
    }
}
