package io.github.jsonschema2records.runtime.format;

/** Grammar of {@code authority}, RFC 3986 section 3.2. */
final class UriAuthority {

    private UriAuthority() {}

    /** Returns the end of the authority that begins at {@code from}: the next slash, question mark or number sign. */
    static int end(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(char c) {
        return c == '/' || c == '?' || c == '#';
    }

    /** Returns whether {@code [from, to)} is {@code [ userinfo "@" ] host [ ":" port ]}. */
    static boolean matches(CharSequence text, int from, int to, int beyondAscii) {
        int sign = Ascii.indexOf(text, from, to, '@');
        if (sign >= 0 && UriCharacters.skip(text, from, sign, UriCharacters.USER_INFO | beyondAscii) != sign) {
            return false;
        }
        int end = skipHost(text, sign < 0 ? from : sign + 1, to, beyondAscii);
        if (end < 0 || end == to) {
            return end == to;
        }
        return text.charAt(end) == ':' && Ascii.skipDigits(text, end + 1, to) == to;
    }

    /**
     * Skips {@code IP-literal / reg-name}; an {@code IPv4address} is a {@code reg-name} too. Returns -1 if the literal
     * is not valid.
     */
    private static int skipHost(CharSequence text, int from, int to, int beyondAscii) {
        if (from == to || text.charAt(from) != '[') {
            return UriCharacters.skip(text, from, to, UriCharacters.REG_NAME | beyondAscii);
        }
        int bracket = Ascii.indexOf(text, from, to, ']');
        return bracket > 0 && isIpLiteral(text, from + 1, bracket) ? bracket + 1 : -1;
    }

    private static boolean isIpLiteral(CharSequence text, int from, int to) {
        return Ipv6Format.isIpv6(text, from, to) || isFutureAddress(text, from, to);
    }

    /** Matches {@code IPvFuture}: {@code "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )}. */
    private static boolean isFutureAddress(CharSequence text, int from, int to) {
        int dot = Ascii.indexOf(text, from, to, '.');
        if (dot < from + 2 || dot + 1 == to || Ascii.upper(text.charAt(from)) != 'V') {
            return false;
        }
        return Ascii.skipHex(text, from + 1, dot) == dot
                && Ascii.indexOf(text, dot, to, '%') < 0
                && UriCharacters.skip(text, dot + 1, to, UriCharacters.USER_INFO) == to;
    }
}
