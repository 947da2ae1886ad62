package io.github.jsonschema2records.runtime.format;

/**
 * Format {@code uri-template} (JSON Schema Validation, section 7.3.6): {@code URI-Template} of RFC 6570 section 2, of
 * any level.
 *
 * <p>An apostrophe is allowed in a literal (erratum 6937). Operators that the RFC reserves are in its grammar and are
 * accepted.
 */
public final class UriTemplateFormat extends DecodedFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new UriTemplateFormat();

    private static final String NOT_LITERAL = "\"%<>\\^`{|}";
    private static final String OPERATORS = "+#./;?&=,!@|";
    private static final int LONGEST_PREFIX_LENGTH = 4;

    private UriTemplateFormat() {
        super("uri-template");
    }

    /** Returns whether {@code text} is a URI template, such as {@code /people/{id}{?page*}}. */
    public static boolean isUriTemplate(CharSequence text) {
        int to = text.length();
        int at = 0;
        while (at >= 0 && at < to) {
            at = text.charAt(at) == '{' ? skipExpression(text, at + 1, to) : skipLiteral(text, at, to);
        }
        return at == to;
    }

    @Override
    public boolean matches(String text) {
        return isUriTemplate(text);
    }

    /** Skips one character of {@code literals}. Returns -1 if there is none. */
    private static int skipLiteral(CharSequence text, int at, int to) {
        int c = Character.codePointAt(text, at);
        boolean ascii = c > ' ' && c < 0x7F && NOT_LITERAL.indexOf(c) < 0;
        if (ascii || IriCharacters.isUcschar(c) || IriCharacters.isPrivate(c)) {
            return at + Character.charCount(c);
        }
        return UriCharacters.isPercentEncoded(text, at, to) ? at + 3 : -1;
    }

    /** Skips {@code [ operator ] variable-list "}"}. Returns -1 if there is none. */
    private static int skipExpression(CharSequence text, int from, int to) {
        int at = from < to && OPERATORS.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        at = skipVariable(text, at, to);
        while (at >= 0 && at < to && text.charAt(at) == ',') {
            at = skipVariable(text, at + 1, to);
        }
        return at >= 0 && at < to && text.charAt(at) == '}' ? at + 1 : -1;
    }

    /** Skips {@code varspec}. Returns -1 if there is none. */
    private static int skipVariable(CharSequence text, int from, int to) {
        int at = skipName(text, from, to);
        if (at < 0 || at == to) {
            return -1;
        }
        if (text.charAt(at) == '*') {
            return at + 1;
        }
        return text.charAt(at) == ':' ? skipPrefixLength(text, at + 1, to) : at;
    }

    /** Skips {@code varname}, in which dots occur only between characters. Returns -1 if there is none. */
    private static int skipName(CharSequence text, int from, int to) {
        int at = skipNameCharacter(text, from, to);
        int end = at;
        while (at >= 0) {
            end = at;
            boolean dot = at < to && text.charAt(at) == '.';
            at = skipNameCharacter(text, dot ? at + 1 : at, to);
        }
        return end;
    }

    /** Skips {@code varchar}. Returns -1 if there is none. */
    private static int skipNameCharacter(CharSequence text, int at, int to) {
        if (at < to && (Ascii.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            return at + 1;
        }
        return UriCharacters.isPercentEncoded(text, at, to) ? at + 3 : -1;
    }

    /** Skips {@code max-length}, a number from 1 to 9999 without leading zeros. Returns -1 if there is none. */
    private static int skipPrefixLength(CharSequence text, int from, int to) {
        int end = Ascii.skipDigits(text, from, to);
        boolean number = end > from && end <= from + LONGEST_PREFIX_LENGTH && text.charAt(from) != '0';
        return number ? end : -1;
    }
}
