package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.text.PrintableText;
import org.jspecify.annotations.Nullable;

/** Formats an excerpt of a document: one line, shortened if necessary, with carets below the location. */
final class Excerpt {

    /** Largest number of characters before the location, and from the location on. */
    private static final int BEFORE = 50;

    private static final int AFTER = 70;

    /** Largest number of bytes of a character. In bytes that are not UTF-8, characters cannot be counted. */
    private static final int LONGEST_CHARACTER = 4;

    private static final String CUT = "...";
    private static final int REPLACEMENT = 0xFFFD;

    private Excerpt() {}

    /**
     * Returns the two lines, or "" if the text of the document is not the one that the user wrote.
     *
     * @param location the offset of the location
     * @param to the offset after it; carets end at the end of the line
     * @param suggestion the name or value that was probably meant
     */
    static String of(JsonDocument d, int location, int to, @Nullable String suggestion) {
        if (d.isDerived() || d.hasHiddenText()) {
            return "";
        }
        int from = outsideSecret(d, location);
        int start = start(d, from);
        int end = end(d, from);
        String before = visible(d.maskedExcerpt(start, from));
        if (d.column(from) > BEFORE + 1) {
            before = CUT + before;
        }
        String line = before + visible(d.maskedExcerpt(from, end)) + (isLineEnd(d, end) ? "" : CUT);
        int carets = Math.max(1, characters(d.maskedExcerpt(from, Math.max(from, Math.min(to, end)))));
        String number = Integer.toString(d.line(from));
        String margin = " ".repeat(Math.max(5, number.length()));
        String hint = suggestion == null ? "" : "  did you mean " + MessageText.quoteShort(suggestion) + "?";
        return margin.substring(number.length()) + number + " | " + line + "\n" + margin + " | " + blank(before)
                + "^".repeat(carets) + hint;
    }

    /** Returns the start of the secret that a location is in, or the start of the line if that is in the secret too. */
    private static int outsideSecret(JsonDocument d, int location) {
        int secret = d.maskedStart(location);
        int from = location;
        while (from > secret && !isLineEnd(d, from - 1)) {
            from--;
        }
        return from;
    }

    /** Returns the offset at which the excerpt starts. */
    private static int start(JsonDocument d, int from) {
        int characters = Math.min(d.column(from) - 1, BEFORE);
        int first = Math.max(0, from - LONGEST_CHARACTER * BEFORE);
        int start = from;
        while (characters > 0 && start > first) {
            start--;
            if ((d.byteAt(start) & 0xC0) != 0x80) {
                characters--;
            }
        }
        return start;
    }

    /** Returns the offset at which the excerpt ends. */
    private static int end(JsonDocument d, int from) {
        int characters = 0;
        int last = from + LONGEST_CHARACTER * (AFTER + 1);
        int end = from;
        while (end < last && !isLineEnd(d, end)) {
            if (((int) d.wordAt(end) & 0xC0) != 0x80 && characters++ == AFTER) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Returns whether a line ends here. After the text there are zeros, which a text cannot contain. */
    private static boolean isLineEnd(JsonDocument d, int offset) {
        int c = (int) d.wordAt(offset) & 0xFF;
        return c == '\n' || c == '\r' || c == 0;
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Replaces invisible characters except tabs, so that the excerpt is safe to print in a terminal. */
    private static String visible(String text) {
        StringBuilder line = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            line.appendCodePoint(c == '\t' || PrintableText.isVisible(c) ? c : REPLACEMENT);
            i += Character.charCount(c);
        }
        return line.toString();
    }

    /** Returns blanks of the same width: tabs for tabs, and spaces for all else. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            blank.append(c == '\t' ? '\t' : ' ');
            i += Character.charCount(c);
        }
        return blank.toString();
    }
}
