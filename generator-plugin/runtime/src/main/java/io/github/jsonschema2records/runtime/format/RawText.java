package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Bytes of a document as characters, one for one, without a copy: right for ASCII, while what is beyond is only seen to
 * be so. Used for one check.
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
