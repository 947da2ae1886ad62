package io.github.jsonschema2records.runtime.format;

/**
 * The grammar of {@code URI-reference} (RFC 3986 appendix A) or, with characters beyond ASCII, {@code IRI-reference}
 * (RFC 3987 section 2.2).
 *
 * <p>Only the generic syntax is judged: a host such as {@code 999.999.999.999} is a registered name, and what a scheme
 * asks for beyond the grammar is its own affair.
 */
final class UriReference {

    private UriReference() {}

    /** Past {@code scheme ":"}; {@code from} where the text does not begin with it. */
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
     * @param beyondAscii the sets of {@link UriCharacters} that may stand everywhere besides those of a URI
     * @param beyondAsciiInQuery the same for the query
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

    /** {@code path-noscheme}: without a scheme, what stands before a colon would read as one. */
    private static boolean hasColonInFirstSegment(CharSequence text, int from, int to, int beyondAscii) {
        int at = UriCharacters.skip(text, from, to, UriCharacters.SEGMENT_WITHOUT_COLON | beyondAscii);
        return at < to && text.charAt(at) == ':';
    }

    /** Past {@code "?" query} or {@code "#" fragment}, where there is one. */
    private static int skipPart(CharSequence text, int from, int to, char mark, int beyondAscii) {
        boolean present = from < to && text.charAt(from) == mark;
        return present ? UriCharacters.skip(text, from + 1, to, UriCharacters.QUERY | beyondAscii) : from;
    }
}
