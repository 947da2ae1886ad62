package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text from documents and schemas as messages show it: on one line, bounded, and without what could upset a terminal. */
public final class MessageText {

    /** The most characters of a value that are shown. */
    public static final int LONGEST = 80;

    private static final String CUT = "...";

    /** UTF-8 takes at most four bytes a character, an escape six. */
    private static final int LONGEST_BYTES = 6 * LONGEST;

    private MessageText() {}

    /** A scalar as it is written, shortened; null for arrays and objects. */
    public static @Nullable String scalar(JsonDocument d, int at) {
        return d.isArray(at) || d.isObject(at) ? null : json(d, at);
    }

    /** A value as it is written, shortened, line breaks as spaces. */
    public static String json(JsonDocument d, int at) {
        int from = d.startOffset(at);
        int most = from + LONGEST_BYTES;
        // Where a container ends takes a walk over all that is in it.
        int end = d.offset(d.next(at) - 1) > most ? Integer.MAX_VALUE : d.endOffset(at);
        int to = Math.min(end, most);
        while (to < end && (d.byteAt(to) & 0xC0) == 0x80) {
            to--;
        }
        return shorten(oneLine(d.excerpt(from, to)), to < end);
    }

    /** Text of a schema or document, shortened. */
    public static String shorten(String text) {
        return shorten(text, false);
    }

    private static String shorten(String text, boolean cut) {
        String head = PrintableText.shorten(text, LONGEST);
        return cut && !head.endsWith(CUT) ? head + CUT : head;
    }

    /** A string in quotes, with escapes where JSON needs them and for what cannot be seen. */
    public static String quote(String string) {
        return PrintableText.quote(string);
    }

    /** The text with escapes for what cannot be seen. */
    public static String printable(String text) {
        return PrintableText.of(text);
    }

    /** A string of a schema or document in quotes, shortened. */
    public static String quoteShort(String string) {
        return shorten(quote(string));
    }

    /** The string that {@link Utf8} stands for, fit for messages. */
    public static String decode(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Line breaks between the tokens of a value, with the white space around them, as one space. */
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
