package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;

/**
 * Helper methods for the bytes of JSON text: white space between values, and the length and value of strings. The
 * content of strings must have been checked by the tokenizer.
 */
final class JsonText {

    private static final long TOPS = 0x8080808080808080L;

    /** Number of bytes of a string whose length is counted before it is decoded. */
    private static final int LONG = 1 << 12;

    /** Length of the byte order mark of UTF-8. */
    static final int MARK = 3;

    /** First byte of the byte order mark. Other characters start with it too. */
    static final byte FIRST_OF_MARK = (byte) 0xEF;

    private JsonText() {}

    /**
     * Returns whether the byte order mark of UTF-8 is here. RFC 8259 (section 8.1) forbids it at the start of a JSON
     * text but allows parsers to ignore it. Some Windows programs write it, so it is ignored in schemas and instances.
     */
    static boolean isMark(byte[] text, int from, int to) {
        return to - from >= MARK
                && text[from] == FIRST_OF_MARK
                && text[from + 1] == (byte) 0xBB
                && text[from + 2] == (byte) 0xBF;
    }

    /** Returns whether a byte is white space (RFC 8259, section 2). */
    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Returns whether a byte separates the texts of a sequence: white space, or the record separator of RFC 7464. */
    static boolean isBlank(int c) {
        return isSpace(c) || c == JsonSyntax.RECORD_SEPARATOR;
    }

    /** Returns whether a text with this last byte is complete, whatever follows. Numbers and literals are not. */
    static boolean isDelimited(int last) {
        return last == '}' || last == ']' || last == '"';
    }

    /** Returns the end of a text without blanks at its end, or {@code from} if all of it is blank. */
    static int visibleEnd(byte[] text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text[end - 1])) {
            end--;
        }
        return end;
    }

    /** Returns whether the bytes equal the string. The result is true only for ASCII. */
    static boolean equalsAscii(byte[] b, int from, String string) {
        for (int i = 0; i < string.length(); i++) {
            if (b[from + i] != string.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of code points of UTF-8 without escapes. */
    static int codePoints(ByteBuffer words, int from, int to) {
        int count = to - from;
        int at = from;
        for (; at <= to - 8; at += 8) {
            long w = words.getLong(at);
            // Bytes that continue a character have the form 10xxxxxx.
            count -= Long.bitCount(w & ~(w << 1) & TOPS);
        }
        for (; at < to; at++) {
            if ((words.get(at) & 0xC0) == 0x80) {
                count--;
            }
        }
        return count;
    }

    /**
     * Returns the number of code points of UTF-8 with escapes. Two escapes that form a surrogate pair count as one.
     */
    static int codePointsEscaped(byte[] b, int from, int to) {
        int count = 0;
        boolean high = false;
        for (int at = from; at < to; at++) {
            int c = b[at];
            if (c == '\\' && b[++at] == 'u') {
                char unit = unit(b, at + 1);
                at += 4;
                count += high && Character.isLowSurrogate(unit) ? 0 : 1;
                high = Character.isHighSurrogate(unit);
            } else if ((c & 0xC0) != 0x80) {
                count++;
                high = false;
            }
        }
        return count;
    }

    /** Returns the string of UTF-8 with escapes. */
    static String decode(byte[] b, int from, int to) {
        char[] chars = new char[to - from > LONG ? chars(b, from, to) : to - from];
        int length = 0;
        int at = from;
        while (at < to) {
            int c = b[at];
            if (c == '\\') {
                boolean hexadecimal = b[at + 1] == 'u';
                chars[length++] = hexadecimal ? unit(b, at + 2) : escape(b[at + 1]);
                at += hexadecimal ? 6 : 2;
            } else if (c >= 0) {
                chars[length++] = (char) c;
                at++;
            } else {
                int point = codePoint(b, at);
                length += Character.toChars(point, chars, length);
                at += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            }
        }
        return new String(chars, 0, length);
    }

    /** Returns the length of a string of UTF-8 with escapes. */
    private static int chars(byte[] b, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at = next(b, at)) {
            count += b[at] < 0 && b[at] >= (byte) 0xF0 ? 2 : 1;
        }
        return count;
    }

    /**
     * Returns the beginning of a string of UTF-8 with escapes. Decodes no more bytes than it needs.
     *
     * @param longest the largest number of characters, where an escape of half a surrogate pair counts as one
     */
    static String beginning(byte[] b, int from, int to, int longest) {
        int at = from;
        for (int count = 0; count < longest && at < to; count++) {
            at = next(b, at);
        }
        return decode(b, from, at);
    }

    /** Returns the offset after a character or an escape. */
    private static int next(byte[] b, int at) {
        int c = b[at];
        if (c == '\\') {
            return at + (b[at + 1] == 'u' ? 6 : 2);
        }
        return at + (c >= 0 ? 1 : c >= (byte) 0xF0 ? 4 : c >= (byte) 0xE0 ? 3 : 2);
    }

    private static char unit(byte[] b, int at) {
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            unit = unit << 4 | Character.digit(b[i], 16);
        }
        return (char) unit;
    }

    private static char escape(int c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) c;
        };
    }

    /** Returns the code point of the character beyond ASCII that starts at {@code at}. */
    private static int codePoint(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int point = first & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            point = point << 6 | (b[at + i] & 0x3F);
        }
        return point;
    }
}
