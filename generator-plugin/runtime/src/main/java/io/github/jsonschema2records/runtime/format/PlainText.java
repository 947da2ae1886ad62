package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.jspecify.annotations.Nullable;

/** Converts text to a document, for formats that read documents only. */
final class PlainText {

    private PlainText() {}

    /**
     * Returns a document that consists of the text as one string without escapes. Returns null if the text needs
     * escapes or has characters beyond ASCII; no {@link PlainFormat} accepts such text.
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
