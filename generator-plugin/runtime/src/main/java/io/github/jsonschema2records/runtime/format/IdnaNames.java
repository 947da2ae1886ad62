package io.github.jsonschema2records.runtime.format;

/** Domain names with labels in Unicode, as IDNA 2008 has them (RFC 5890 section 2.3.2.3). */
final class IdnaNames {

    private IdnaNames() {}

    /**
     * Returns whether the text is a domain name: valid labels, 253 characters at most in ASCII, and, where a label runs from
     * right to left, none that violates the Bidi rule.
     */
    static boolean isName(String text) {
        // Each code point takes one character at least in ASCII, and two at most here.
        if (text.length() > 2 * HostnameFormat.LONGEST_NAME) {
            return false;
        }
        int length = -1;
        boolean rightToLeft = false;
        boolean ordered = true;
        int at = 0;
        while (at <= text.length()) {
            int end = endOfLabel(text, at);
            IdnaLabel label = IdnaLabel.parse(text.substring(at, end));
            if (label == null) {
                return false;
            }
            length += 1 + label.asciiLength();
            rightToLeft |= label.isRightToLeft();
            ordered &= label.obeysBidiRule();
            at = end + 1;
        }
        return length <= HostnameFormat.LONGEST_NAME && (ordered || !rightToLeft);
    }

    private static int endOfLabel(String text, int from) {
        int at = from;
        while (at < text.length() && !isDot(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The full stop, and the ideographic, fullwidth and halfwidth ones (RFC 3490 section 3.1). */
    private static boolean isDot(char c) {
        return c == '.' || c == '\u3002' || c == '\uFF0E' || c == '\uFF61';
    }
}
