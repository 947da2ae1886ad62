package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Presents bytes of a document as characters, one for one and without a copy. ASCII is correct; other characters appear
 * as several characters beyond ASCII.
 */
final class RawText implements CharSequence {

    private final JsonDocument document;
    private final int offset;
    private final int length;

    RawText(JsonDocument document, int offset, int length) {
        this.document = document;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) (document.byteAt(offset + index) & 0xFF);
    }

    @Override
    public RawText subSequence(int start, int end) {
        return new RawText(document, offset + start, end - start);
    }

    @Override
    public String toString() {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = charAt(i);
        }
        return new String(chars);
    }
}
