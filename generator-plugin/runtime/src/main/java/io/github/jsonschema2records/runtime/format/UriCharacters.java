package io.github.jsonschema2records.runtime.format;

/** Character sets of RFC 3986 and 3987, as bits that can be combined. Every set includes percent-encoded bytes. */
final class UriCharacters {

    /** Set {@code unreserved / sub-delims}. */
    static final int REG_NAME = 1;

    /** Set of the colon. */
    static final int COLON = 2;

    static final int USER_INFO = REG_NAME | COLON;

    private static final int AT = 4;
    private static final int SLASH = 8;
    private static final int QUESTION_MARK = 16;

    /** Set of {@code segment-nz-nc}. */
    static final int SEGMENT_WITHOUT_COLON = REG_NAME | AT;

    /** Set of segments and the slashes between them. */
    static final int PATH = SEGMENT_WITHOUT_COLON | COLON | SLASH;

    /** Set of {@code query} and {@code fragment}. */
    static final int QUERY = PATH | QUESTION_MARK;

    /** Set {@code ucschar} of RFC 3987. */
    static final int UCSCHAR = 32;

    /** Set {@code iprivate} of RFC 3987. */
    static final int PRIVATE = 64;

    /** The set of each ASCII character, or 0. */
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

    /** Skips the characters of the sets {@code allowed}, and percent-encoded bytes, that begin at {@code from}. */
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

    /** Returns whether there is a {@code pct-encoded} at {@code at}. */
    static boolean isPercentEncoded(CharSequence text, int at, int to) {
        return at + 2 < to
                && text.charAt(at) == '%'
                && Ascii.isHex(text.charAt(at + 1))
                && Ascii.isHex(text.charAt(at + 2));
    }
}
