package io.github.jsonschema2records.runtime;

/**
 * The strings and brackets of a text that comes piece by piece: enough to know where it may be complete, without tokenizing
 * it from its start again.
 *
 * <p>It is not known whether the text is JSON. If it is, no value at the top level ends unnoticed.
 */
final class TextOutline {

    private int depth;
    private boolean inString;
    private boolean escaped;

    /** Whether the last byte is one of a number or literal. */
    private boolean inWord;

    /** Forgets the last text. */
    void start() {
        depth = 0;
        inString = false;
        escaped = false;
        inWord = false;
    }

    /** Goes on with the text, and returns whether a value at the top level may have ended in what is added. */
    boolean add(byte[] text, int from, int to) {
        boolean complete = false;
        for (int at = from; at < to; at++) {
            complete |= inString ? withinString(text[at]) : outsideStrings(text[at]);
        }
        return complete;
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
        } else if (JsonText.isBlank(c)) {
            return wasWord && depth <= 0;
        } else {
            inWord = true;
        }
        return false;
    }
}
