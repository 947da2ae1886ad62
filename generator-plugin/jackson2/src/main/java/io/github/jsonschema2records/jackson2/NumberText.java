package io.github.jsonschema2records.jackson2;

/**
 * Distinguishes the numbers of JSON from those that only other formats have, such as {@code .5} and {@code 1_000.0} in
 * YAML.
 */
final class NumberText {

    private NumberText() {}

    /** Returns whether a text is a number of JSON (RFC 8259, section 6). */
    static boolean isJson(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int integer = digits(text, at);
        if (integer == at || (text.charAt(at) == '0' && integer > at + 1)) {
            return false;
        }
        at = integer;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
            int exponent = digits(text, at + 1 + sign);
            return exponent > at + 1 + sign && exponent == text.length();
        }
        return at == text.length();
    }

    /** Returns the index after the digits that start at an index. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
