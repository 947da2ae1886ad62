package io.github.jsonschema2records.runtime.format;

/** Checks domain names with Unicode labels of IDNA 2008 (RFC 5890 section 2.3.2.3). */
final class IdnaNames {

    private IdnaNames() {}

    /**
     * Returns whether the text is a domain name. All labels must be valid, and the name has at most 253 characters in
     * ASCII. If one label is right-to-left, all must satisfy the Bidi rule.
     */
    static boolean isName(String text) {
        // Each code point has at least one character in ASCII, and at most two here.
        if (text.length() > 2 * HostnameFormat.LONGEST_NAME) {
            return false;
        }
        int length = -1;
        boolean rightToLeft = false;
        boolean bidiRuleHolds = true;
        int at = 0;
        while (at <= text.length()) {
            int end = endOfLabel(text, at);
            IdnaLabel label = IdnaLabel.parse(text.substring(at, end));
            if (label == null) {
                return false;
            }
            length += 1 + label.asciiLength();
            rightToLeft |= label.isRightToLeft();
            bidiRuleHolds &= label.obeysBidiRule();
            at = end + 1;
        }
        return length <= HostnameFormat.LONGEST_NAME && (bidiRuleHolds || !rightToLeft);
    }

    private static int endOfLabel(String text, int from) {
        int at = from;
        while (at < text.length() && !isDot(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Returns whether a character is a full stop or its ideographic, fullwidth or halfwidth form (RFC 3490 section
     * 3.1).
     */
    private static boolean isDot(char c) {
        return c == '.' || c == '\u3002' || c == '\uFF0E' || c == '\uFF61';
    }
}
