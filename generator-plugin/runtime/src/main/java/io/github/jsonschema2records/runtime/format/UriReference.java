package io.github.jsonschema2records.runtime.format;

/**
 * Grammar of {@code URI-reference} (RFC 3986 appendix A) or, with characters beyond ASCII, {@code IRI-reference} (RFC
 * 3987 section 2.2).
 *
 * <p>Checks the generic syntax only. A host such as {@code 999.999.999.999} is a registered name. Additional rules of a
 * scheme are not checked.
 */
final class UriReference {

    private UriReference() {}

    /** Skips {@code scheme ":"}. Returns {@code from} if there is none. */
    static int skipScheme(CharSequence text, int from, int to) {
        if (from == to || !Ascii.isLetter(text.charAt(from))) {
            return from;
        }
        int at = from + 1;
        while (at < to && isSchemeCharacter(text.charAt(at))) {
            at++;
        }
        return at < to && text.charAt(at) == ':' ? at + 1 : from;
    }

    private static boolean isSchemeCharacter(char c) {
        return Ascii.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    /**
     * Returns whether {@code [from, to)} is a reference.
     *
     * @param beyondAscii the additional sets of {@link UriCharacters} that are allowed outside the query
     * @param beyondAsciiInQuery the additional sets that are allowed in the query
     */
    static boolean matches(CharSequence text, int from, int to, int beyondAscii, int beyondAsciiInQuery) {
        int at = skipScheme(text, from, to);
        if (at + 1 < to && text.charAt(at) == '/' && text.charAt(at + 1) == '/') {
            int end = UriAuthority.end(text, at + 2, to);
            if (!UriAuthority.matches(text, at + 2, end, beyondAscii)) {
                return false;
            }
            at = end;
        } else if (at == from && hasColonInFirstSegment(text, at, to, beyondAscii)) {
            return false;
        }
        at = UriCharacters.skip(text, at, to, UriCharacters.PATH | beyondAscii);
        at = skipPart(text, at, to, '?', beyondAsciiInQuery);
        return skipPart(text, at, to, '#', beyondAscii) == to;
    }

    /** Checks {@code path-noscheme}: without a scheme, the first segment has no colon, which would end a scheme. */
    private static boolean hasColonInFirstSegment(CharSequence text, int from, int to, int beyondAscii) {
        int at = UriCharacters.skip(text, from, to, UriCharacters.SEGMENT_WITHOUT_COLON | beyondAscii);
        return at < to && text.charAt(at) == ':';
    }

    /** Skips {@code "?" query} or {@code "#" fragment} if it is present. */
    private static int skipPart(CharSequence text, int from, int to, char mark, int beyondAscii) {
        boolean present = from < to && text.charAt(from) == mark;
        return present ? UriCharacters.skip(text, from + 1, to, UriCharacters.QUERY | beyondAscii) : from;
    }
}
