package io.github.jsonschema2records.runtime.format;

/** The sets of characters of RFC 3986 and 3987, as bits to be combined. */
final class UriCharacters {

    /** {@code unreserved / sub-delims}; percent-encoded bytes go with every set. */
    static final int REG_NAME = 1;

    /** {@code :}. */
    static final int COLON = 2;

    static final int USER_INFO = REG_NAME | COLON;

    private static final int AT = 4;
    private static final int SLASH = 8;
    private static final int QUESTION_MARK = 16;

    /** {@code segment-nz-nc}. */
    static final int SEGMENT_WITHOUT_COLON = REG_NAME | AT;

    /** Segments and the slashes between them. */
    static final int PATH = SEGMENT_WITHOUT_COLON | COLON | SLASH;

    /** {@code query} and {@code fragment}. */
    static final int QUERY = PATH | QUESTION_MARK;

    /** {@code ucschar} of RFC 3987. */
    static final int UCSCHAR = 32;

    /** {@code iprivate} of RFC 3987. */
    static final int PRIVATE = 64;

    /** The set of each ASCII character; none is 0. */
    private static final byte[] SETS = sets();

    private UriCharacters() {}

    private static byte[] sets() {
        byte[] sets = new byte[0x80];
        for (int c = 0; c < sets.length; c++) {
            if (Ascii.isLetterOrDigit(c) || "-._~!$&'()*+,;=".indexOf(c) >= 0) {
                sets[c] = REG_NAME;
            }
        }
        sets[':'] = COLON;
        sets['@'] = AT;
        sets['/'] = SLASH;
        sets['?'] = QUESTION_MARK;
        return sets;
    }

    /** Past the characters of the sets {@code allowed} and the percent-encoded bytes that begin at {@code from}. */
    static int skip(CharSequence text, int from, int to, int allowed) {
        int at = from;
        while (at < to) {
            int c = Character.codePointAt(text, at);
            if (isPercentEncoded(text, at, to)) {
                at += 3;
            } else if (isAllowed(c, allowed)) {
                at += Character.charCount(c);
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isAllowed(int codePoint, int allowed) {
        if (codePoint < SETS.length) {
            return (SETS[codePoint] & allowed) != 0;
        }
        return ((allowed & UCSCHAR) != 0
                        && IriCharacters.isUcschar(codePoint)
                        && !IriCharacters.isBidiFormatting(codePoint))
                || ((allowed & PRIVATE) != 0 && IriCharacters.isPrivate(codePoint));
    }

    /** {@code pct-encoded}. */
    static boolean isPercentEncoded(CharSequence text, int at, int to) {
        return at + 2 < to
                && text.charAt(at) == '%'
                && Ascii.isHex(text.charAt(at + 1))
                && Ascii.isHex(text.charAt(at + 2));
    }
}
