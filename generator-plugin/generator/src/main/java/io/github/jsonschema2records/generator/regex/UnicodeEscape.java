package io.github.jsonschema2records.generator.regex;

/** Parses {@code \}{@code uHHHH}, two of them that form a surrogate pair, or {@code \}{@code u{H...}}. */
final class UnicodeEscape {

    private UnicodeEscape() {}

    /**
     * Returns the code point.
     *
     * @param cursor a cursor after {@code \}{@code u}
     * @param offset the offset of the backslash
     */
    static int read(PatternCursor cursor, int offset) {
        if (cursor.eat("{")) {
            return braced(cursor, offset);
        }
        int unit = cursor.hexadecimal(4);
        if (unit < 0) {
            throw cursor.error(offset, "\"\\u\" takes four hexadecimal digits, or any number of them in braces");
        }
        return Character.isHighSurrogate((char) unit) ? withLow(cursor, (char) unit) : unit;
    }

    private static int withLow(PatternCursor cursor, char high) {
        int behind = cursor.offset();
        if (cursor.eat("\\u")) {
            int low = cursor.hexadecimal(4);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint(high, (char) low);
            }
        }
        cursor.back(behind);
        return high;
    }

    private static int braced(PatternCursor cursor, int offset) {
        int value = 0;
        int digits = 0;
        while (!cursor.eat("}")) {
            int digit = cursor.hexadecimal(1);
            value = (value << 4) | digit;
            digits++;
            if (digit < 0 || value > CodePointSet.LAST) {
                throw cursor.error(offset, "\"\\u{...}\" takes the hexadecimal digits of a code point, at most 10FFFF");
            }
        }
        if (digits == 0) {
            throw cursor.error(offset, "\"\\u{...}\" takes the hexadecimal digits of a code point, at most 10FFFF");
        }
        return value;
    }
}
