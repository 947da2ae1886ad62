package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.List;

/** A place in the text of a pattern, and what was found questionable on the way to it. */
final class PatternCursor {

    /** What {@link #peek} answers behind the last character. */
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

    /** The next code point. */
    int peek() {
        return atEnd() ? END : pattern.codePointAt(at);
    }

    /** The next code point, which is passed. */
    int next() {
        int codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    boolean looksAt(String text) {
        return pattern.startsWith(text, at);
    }

    /** Returns whether one of the texts stands at {@code offset}. */
    boolean isAt(int offset, String... texts) {
        for (String text : texts) {
            if (pattern.startsWith(text, offset)) {
                return true;
            }
        }
        return false;
    }

    /** Passes {@code text} if it stands here. */
    boolean eat(String text) {
        boolean here = looksAt(text);
        if (here) {
            at += text.length();
        }
        return here;
    }

    /** Returns whether the text before this place ends so. */
    boolean follows(String text) {
        return pattern.startsWith(text, at - text.length());
    }

    /** The number written here in decimal digits, at most {@link Integer#MAX_VALUE}; -1 if there is none. */
    int decimal() {
        long value = -1;
        while (peek() >= '0' && peek() <= '9') {
            value = Math.min(Math.max(value, 0) * 10 + next() - '0', Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** The value of the next {@code digits} hexadecimal digits, which are passed; -1 if they are not all there. */
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
        // Character.digit takes digits of other scripts, too.
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** The text from {@code from} to here. */
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
