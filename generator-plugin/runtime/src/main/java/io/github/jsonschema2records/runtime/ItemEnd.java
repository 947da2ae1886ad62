package io.github.jsonschema2records.runtime;

/**
 * Finds the end of an item of an array that is not valid JSON. The item may come in pieces.
 *
 * <p>The item ends at the comma or bracket after it, which is found by counting the brackets within it. Because a
 * bracket or quote may be missing, it also ends before a line that starts with a bracket, has the same indentation as
 * the item, and follows a comma. This holds only if the item is the first on its line and its other lines are indented
 * more or start with a closing bracket. A string ends with its line.
 */
final class ItemEnd {

    /** Indentation of an item that is not the first on its line. */
    static final int WITHIN_LINE = -1;

    private int indentation;

    /** True if the next item can be recognized by its indentation. */
    private boolean byLines;

    private int depth;
    private boolean inString;
    private boolean escaped;

    /** Indentation of the line so far, or {@link #WITHIN_LINE} after its first visible byte. */
    private int blanks;

    /** Last byte that is not blank. */
    private byte before;

    private boolean isNextItem;

    /**
     * Begins an item.
     *
     * @param itemIndentation the number of blanks before the item, or {@link #WITHIN_LINE}
     */
    void start(int itemIndentation) {
        indentation = itemIndentation;
        byLines = itemIndentation != WITHIN_LINE;
        depth = 0;
        inString = false;
        escaped = false;
        blanks = WITHIN_LINE;
        before = 0;
        isNextItem = false;
    }

    /** Returns the offset of the end of the item, or -1 if this piece does not have it. */
    int find(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isEnd(text[at])) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether the next item starts at the end that was found. Otherwise a comma or bracket is there. */
    boolean isNextItem() {
        return isNextItem;
    }

    private boolean isEnd(byte c) {
        if (c == '\n' || c == '\r') {
            inString = false;
            escaped = false;
            blanks = 0;
            return false;
        }
        if (JsonText.isSpace(c)) {
            blanks += blanks == WITHIN_LINE ? 0 : 1;
            return false;
        }
        if (blanks != WITHIN_LINE && startsNextItem(c)) {
            isNextItem = true;
            return true;
        }
        before = c;
        return inString ? withinString(c) : outsideStrings(c);
    }

    /** Judges the first visible byte of a line. */
    private boolean startsNextItem(byte c) {
        boolean isNext = byLines && blanks == indentation && before == ',' && (c == '{' || c == '[');
        byLines &= blanks > indentation || c == '}' || c == ']' || c == ',';
        blanks = WITHIN_LINE;
        return isNext;
    }

    private boolean withinString(byte c) {
        inString = escaped || c != '"';
        escaped = !escaped && c == '\\';
        return false;
    }

    private boolean outsideStrings(byte c) {
        if (depth == 0 && (c == ',' || c == ']')) {
            return true;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if ((c == '}' || c == ']') && depth > 0) {
            depth--;
        }
        return false;
    }
}
