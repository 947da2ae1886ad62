package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/** Classes of ASCII characters, which the grammars of RFC 5234 appendix B.1 are written in. */
public final class Ascii {

    private Ascii() {}

    /** DIGIT. */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** ALPHA. */
    static boolean isLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** ALPHA or DIGIT. */
    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }

    /** HEXDIG, of either case. */
    static boolean isHex(int c) {
        int lower = c | 0x20;
        return isDigit(c) || (lower >= 'a' && lower <= 'f');
    }

    /** The letter in upper case; any other character becomes something that is no letter either. */
    static int upper(int c) {
        return c & ~0x20;
    }

    /** The value of the two digits at {@code at}, or -1 where there are none. */
    static int twoDigits(JsonDocument d, int at) {
        int tens = d.byteAt(at) - '0';
        int ones = d.byteAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** Past the digits that begin at {@code from}. */
    static int skipDigits(JsonDocument d, int from, int to) {
        int at = from;
        while (at < to && isDigit(d.byteAt(at))) {
            at++;
        }
        return at;
    }

    /** Past the digits that begin at {@code from}. */
    static int skipDigits(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Past the hexadecimal digits that begin at {@code from}. */
    static int skipHex(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isHex(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first {@code wanted} in {@code [from, to)}, or -1. */
    static int indexOf(CharSequence text, int from, int to, char wanted) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether there is nothing beyond ASCII. */
    static boolean isAscii(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
