package io.github.jsonschema2records.runtime.pattern;

/** Reads characters of valid UTF-8, in which unpaired surrogates have three bytes. */
final class Utf8Characters {

    private Utf8Characters() {}

    /** Returns the number of bytes of a character with this first byte. */
    static int length(byte first) {
        int bits = first & 0xFF;
        return bits < 0x80 ? 1 : bits < 0xE0 ? 2 : bits < 0xF0 ? 3 : 4;
    }

    /** Returns whether a byte is not the first of a character. */
    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Returns the code point of the character that starts at an index. */
    static int codePoint(byte[] utf8, int at) {
        byte first = utf8[at];
        if (first >= 0) {
            return first;
        }
        int length = length(first);
        int point = first & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            point = (point << 6) | (utf8[at + i] & 0x3F);
        }
        return point;
    }
}
