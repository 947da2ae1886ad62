package io.github.jsonschema2records.runtime;

/**
 * Follows the strings and brackets of a text that arrives in pieces, to detect that it may be complete without
 * tokenizing it again. The text need not be valid JSON. If it is, the end of each value at the top level is detected.
 */
final class TextOutline {

    private int depth;
    private boolean inString;
    private boolean escaped;

    /** True if the last byte belongs to a number or literal. */
    private boolean inWord;

    /** Begins a new text. */
    void start() {
        depth = 0;
        inString = false;
        escaped = false;
        inWord = false;
    }

    /**
     * Adds a piece of the text. Returns whether a value at the top level may have ended in it, and ignores the rest of
     * the piece then.
     */
    boolean add(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            byte c = text[at];
            if (inString ? withinString(c) : outsideStrings(c)) {
                return true;
            }
        }
        return false;
    }

    private boolean withinString(byte c) {
        inString = escaped || c != '"';
        escaped = !escaped && c == '\\';
        return !inString && depth <= 0;
    }

    private boolean outsideStrings(byte c) {
        boolean wasWord = inWord;
        inWord = false;
        if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
            return depth <= 0;
        } else if (c == '"') {
            inString = true;
        } else if (c == ',' || JsonText.isBlank(c)) {
            return wasWord && depth <= 0;
        } else {
            inWord = true;
        }
        return false;
    }
}
