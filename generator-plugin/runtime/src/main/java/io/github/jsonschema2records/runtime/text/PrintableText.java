package io.github.jsonschema2records.runtime.text;

/**
 * Makes text from an untrusted source safe to print in a log or a terminal: on one line, and without characters that
 * are invisible or that change how other characters are displayed.
 *
 * <p>Line breaks, other control characters (C0, DEL, C1), line and paragraph separators, format characters
 * (bidirectional controls, zero-width characters) and unpaired surrogates become escapes such as {@code \u001b}.
 */
public final class PrintableText {

    private static final String CUT = "...";

    private PrintableText() {}

    /** Returns the text with invisible characters escaped. Returns the same object if there are none. */
    public static String of(String text) {
        return isPrintable(text) ? text : escape(text, "");
    }

    /** Returns the text in double quotes, with quotes, backslashes and invisible characters escaped. */
    public static String quote(String text) {
        return '"' + escape(text, "\"\\") + '"';
    }

    /** Returns the printable text, cut to {@code longest} characters. A text that is cut ends with {@code ...}. */
    public static String shorten(String text, int longest) {
        if (text.length() <= longest || text.codePointCount(0, text.length()) <= longest) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, Math.max(0, longest - CUT.length())))) + CUT;
    }

    /**
     * Returns whether a character is displayed and does not change how others are: no control character, no format
     * character, no line or paragraph separator, no unpaired surrogate.
     */
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

    private static String escape(String text, String withBackslash) {
        StringBuilder printable = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (withBackslash.indexOf(c) >= 0) {
                printable.append('\\');
            }
            append(printable, c);
            i += Character.charCount(c);
        }
        return printable.toString();
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
