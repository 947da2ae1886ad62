package io.github.jsonschema2records.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Encodes Java strings in UTF-8, for comparison with the bytes of a document. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Returns the bytes of {@code text}. An unpaired surrogate, which UTF-8 cannot express, becomes the three bytes
     * that its code point would have. No document contains these bytes, so they only equal the same surrogate written
     * as an escape.
     */
    public static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            if (b == '?') { // may stand for an unpaired surrogate
                return hasSurrogate(text) ? withSurrogates(text) : bytes;
            }
        }
        return bytes;
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] withSurrogates(String text) {
        byte[] bytes = new byte[3 * text.length()];
        int length = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            length = write(c, bytes, length);
            i += Character.charCount(c);
        }
        return Arrays.copyOf(bytes, length);
    }

    private static int write(int c, byte[] bytes, int at) {
        if (c < 0x80) {
            bytes[at] = (byte) c;
            return at + 1;
        }
        int length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        int rest = c;
        for (int i = length - 1; i > 0; i--) {
            bytes[at + i] = (byte) (0x80 | (rest & 0x3F));
            rest >>= 6;
        }
        bytes[at] = (byte) ((0xF00 >> length & 0xFF) | rest);
        return at + length;
    }
}
