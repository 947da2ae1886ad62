package io.github.jsonschema2records.runtime.text;

/**
 * Text from strangers as a log or a terminal can show it: on one line, and without characters that cannot be seen or that
 * change how others are shown.
 *
 * <p>Line breaks, other control characters (C0, DEL, C1), line and paragraph separators, format characters (bidirectional
 * controls, zero-width characters) and unpaired surrogates become escapes such as {@code \u001b}.
 */
public final class PrintableText {

    private static final String CUT = "...";

    private PrintableText() {}

    /** The text with escapes for what cannot be seen; the same object if there is none of it. */
    public static String of(String text) {
        return isPrintable(text) ? text : escaped(text, "");
    }

    /** The text in double quotes, with escapes for quotes, backslashes and what cannot be seen. */
    public static String quote(String text) {
        return '"' + escaped(text, "\"\\") + '"';
    }

    /** The first characters of a text, then {@code ...} if it has more than {@code longest}; printable. */
    public static String shorten(String text, int longest) {
        if (text.length() <= longest || text.codePointCount(0, text.length()) <= longest) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, Math.max(0, longest - CUT.length())))) + CUT;
    }

    /** Returns whether a character shows, and shows in its place: no control, no change of direction, no half of a pair. */
    public static boolean isVisible(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint >= ' ';
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isPrintable(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isVisible(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static String escaped(String text, String withBackslash) {
        StringBuilder seen = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (withBackslash.indexOf(c) >= 0) {
                seen.append('\\');
            }
            append(seen, c);
            i += Character.charCount(c);
        }
        return seen.toString();
    }

    private static void append(StringBuilder to, int c) {
        if (isVisible(c)) {
            to.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            to.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                to.append(Character.forDigit(unit >> shift & 0xF, 16));
            }
        }
    }
}
