package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.Utf8;
import java.util.Arrays;

/**
 * Matches a regular expression that stands for a fixed text: the whole text, its start, its end, or any part of it.
 * Immutable.
 */
public final class LiteralPattern extends BytePattern {

    private final byte[] text;
    private final boolean atStart;
    private final boolean atEnd;

    private LiteralPattern(String source, String text, boolean atStart, boolean atEnd) {
        super(source);
        this.text = Utf8.bytes(text);
        this.atStart = atStart;
        this.atEnd = atEnd;
    }

    /** Creates a pattern that matches only this text, as {@code ^text$}. */
    public static LiteralPattern exact(String source, String text) {
        return new LiteralPattern(source, text, true, true);
    }

    /** Creates a pattern that matches texts starting with this text, as {@code ^text}. */
    public static LiteralPattern prefix(String source, String text) {
        return new LiteralPattern(source, text, true, false);
    }

    /** Creates a pattern that matches texts ending with this text, as {@code text$}. */
    public static LiteralPattern suffix(String source, String text) {
        return new LiteralPattern(source, text, false, true);
    }

    /** Creates a pattern that matches texts containing this text. The empty text is contained in every text. */
    public static LiteralPattern contains(String source, String text) {
        return new LiteralPattern(source, text, false, false);
    }

    @Override
    boolean matches(byte[] utf8, int from, int to) {
        int last = to - text.length;
        if (last < from || (atStart && atEnd && last > from)) {
            return false;
        }
        if (atStart || atEnd) {
            int start = atStart ? from : last;
            return Arrays.equals(utf8, start, start + text.length, text, 0, text.length);
        }
        if (text.length == 0) {
            return true;
        }
        byte first = text[0];
        for (int start = from; start <= last; start++) {
            if (utf8[start] == first && Arrays.equals(utf8, start, start + text.length, text, 0, text.length)) {
                return true;
            }
        }
        return false;
    }
}
