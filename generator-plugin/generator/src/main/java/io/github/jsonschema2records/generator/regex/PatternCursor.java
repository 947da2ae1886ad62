package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.List;

/** A place in the text of a pattern, and the warnings about the text before it. */
final class PatternCursor {

    /** Result of {@link #peek} after the last character. */
    static final int END = -1;

    private final String pattern;
    private final List<RegexProblem> warnings = new ArrayList<>();
    private int at;

    PatternCursor(String pattern) {
        this.pattern = pattern;
    }

    int offset() {
        return at;
    }

    void back(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at == pattern.length();
    }

    /** Returns the next code point. */
    int peek() {
        return atEnd() ? END : pattern.codePointAt(at);
    }

    /** Returns the next code point and moves past it. */
    int next() {
        int codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    boolean looksAt(String text) {
        return pattern.startsWith(text, at);
    }

    /** Returns whether one of the texts begins at {@code offset}. */
    boolean isAt(int offset, String... texts) {
        for (String text : texts) {
            if (pattern.startsWith(text, offset)) {
                return true;
            }
        }
        return false;
    }

    /** Moves past {@code text} if it is here. Returns whether it was. */
    boolean eat(String text) {
        boolean here = looksAt(text);
        if (here) {
            at += text.length();
        }
        return here;
    }

    /** Returns whether the text before this place ends with {@code text}. */
    boolean follows(String text) {
        return pattern.startsWith(text, at - text.length());
    }

    /** Reads a decimal number, at most {@link Integer#MAX_VALUE}. Returns -1 if there is none. */
    int decimal() {
        long value = -1;
        while (peek() >= '0' && peek() <= '9') {
            value = Math.min(Math.max(value, 0) * 10 + next() - '0', Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** Reads a hexadecimal number of {@code digits} digits. Returns -1 if there are fewer. */
    int hexadecimal(int digits) {
        int value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = i < pattern.length() ? hexadecimalDigit(pattern.charAt(i)) : -1;
            if (digit < 0) {
                return -1;
            }
            value = (value << 4) | digit;
        }
        at += digits;
        return value;
    }

    private static int hexadecimalDigit(char c) {
        // Character.digit also accepts digits of other scripts.
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** Returns the text from {@code from} to here. */
    String textFrom(int from) {
        return pattern.substring(from, at);
    }

    void warn(int offset, String message) {
        warnings.add(new RegexProblem(RegexProblem.LEGACY, offset, message));
    }

    List<RegexProblem> warnings() {
        return List.copyOf(warnings);
    }

    RegexSyntaxException error(int offset, String message) {
        return new RegexSyntaxException(new RegexProblem(RegexProblem.SYNTAX, offset, message));
    }
}
