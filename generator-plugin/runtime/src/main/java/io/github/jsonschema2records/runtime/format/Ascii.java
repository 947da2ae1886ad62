package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Character classes and scanning of ASCII, for grammars that are based on RFC 5234 appendix B.1. Methods named
 * {@code skip} return the index of the first character that is not skipped.
 */
public final class Ascii {

    private Ascii() {}

    /** Returns whether a character is a {@code DIGIT}. */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a character is an {@code ALPHA}. */
    static boolean isLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** Returns whether a character is an {@code ALPHA} or a {@code DIGIT}. */
    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }

    /** Returns whether a character is a {@code HEXDIG}, in either case. */
    static boolean isHex(int c) {
        int lower = c | 0x20;
        return isDigit(c) || (lower >= 'a' && lower <= 'f');
    }

    /** Returns a letter in upper case. Any other character gives a result that is no lower case letter either. */
    static int upper(int c) {
        return c & ~0x20;
    }

    /** Returns the value of the two digits at {@code at}, or -1 if they are not digits. */
    static int twoDigits(JsonDocument d, int at) {
        int tens = d.byteAt(at) - '0';
        int ones = d.byteAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** Skips the digits that begin at {@code from}. */
    static int skipDigits(JsonDocument d, int from, int to) {
        int at = from;
        while (at < to && isDigit(d.byteAt(at))) {
            at++;
        }
        return at;
    }

    /** Skips the digits that begin at {@code from}. */
    static int skipDigits(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Skips the hexadecimal digits that begin at {@code from}. */
    static int skipHex(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isHex(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the index of the first {@code wanted} in {@code [from, to)}, or -1. */
    static int indexOf(CharSequence text, int from, int to, char c) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether all characters are in ASCII. */
    static boolean isAscii(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
