package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Formats text of documents and schemas for messages: on one line, shortened, and safe to print in a terminal. Secrets
 * of a document ({@link JsonDocument#mask}) are replaced by {@link MaskedTokens#MASK}.
 */
public final class MessageText {

    /** Largest number of characters of a value in a message. */
    public static final int LONGEST = 80;

    private static final String CUT = "...";

    /**
     * Largest number of bytes of that many characters. UTF-8 has at most four bytes for a character, an escape six.
     */
    private static final int LONGEST_BYTES = 6 * LONGEST;

    private MessageText() {}

    /** Returns a scalar as it is written, shortened, or null for arrays and objects. */
    public static @Nullable String scalar(JsonDocument d, int at) {
        return d.isArray(at) || d.isObject(at) ? null : json(d, at);
    }

    /** Returns a value as it is written, shortened, with line breaks replaced by spaces. */
    public static String json(JsonDocument d, int at) {
        if (d.isMasked(at) || (d.hasHiddenText() && d.next(at) > at + 1)) {
            return MaskedTokens.MASK;
        }
        int from = d.startOffset(at);
        int limit = from + LONGEST_BYTES;
        // Finding the end of a container visits all its tokens, so it is avoided for long ones.
        int end = d.offset(d.next(at) - 1) > limit ? Integer.MAX_VALUE : d.endOffset(at);
        int to = Math.min(end, limit);
        while (to < end && (d.byteAt(to) & 0xC0) == 0x80) {
            to--;
        }
        return shorten(oneLine(d.maskedExcerpt(from, to)), to < end);
    }

    /** Returns the name of a member in quotes, shortened. */
    public static String name(JsonDocument d, int at) {
        return d.isMasked(at) ? MaskedTokens.MASK : quoteShort(d.beginning(at, LONGEST + 1));
    }

    /** Returns printable text, shortened. */
    public static String shorten(String text) {
        return shorten(text, false);
    }

    private static String shorten(String text, boolean cut) {
        String head = PrintableText.shorten(text, LONGEST);
        return cut && !head.endsWith(CUT) ? head + CUT : head;
    }

    /** Returns a string in quotes, with escapes for quotes, backslashes and invisible characters. */
    public static String quote(String string) {
        return PrintableText.quote(string);
    }

    /** Returns the text with escapes for invisible characters. */
    public static String printable(String text) {
        return PrintableText.of(text);
    }

    /** Returns a string in quotes, shortened. */
    public static String quoteShort(String string) {
        boolean fits = string.length() <= 2 * LONGEST;
        return shorten(quote(fits ? string : string.substring(0, string.offsetByCodePoints(0, LONGEST))), !fits);
    }

    /** Returns the string of UTF-8 bytes. Invalid bytes become U+FFFD. */
    public static String decode(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Replaces each line break between tokens, with the white space around it, by one space. */
    private static String oneLine(String json) {
        StringBuilder line = new StringBuilder();
        int i = 0;
        while (i < json.length()) {
            char c = json.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                while (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
                    line.setLength(line.length() - 1);
                }
                line.append(' ');
                while (i + 1 < json.length() && json.charAt(i + 1) <= ' ') {
                    i++;
                }
            } else {
                line.append(c);
            }
            i++;
        }
        return line.toString();
    }
}
