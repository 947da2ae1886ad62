package io.github.jsonschema2records.runtime;

/**
 * Lines and columns of byte offsets, both 1-based; a line ends with LF, CR or CR LF, a column is one code point.
 *
 * <p>Nothing is read before it is asked for. The last answer is remembered, so that rising offsets, through one document
 * or through a sequence of them, cost one pass over the text in all.
 */
final class TextPositions {

    private byte[] text = {};

    /** Where the current document starts; its line is 0 while nobody asked. */
    private int base;

    private int baseLine;
    private int baseColumn;

    /** The last answer. */
    private int offset;

    private int line;
    private int column;

    /** A new text: counting starts at {@code from}. */
    void start(byte[] json, int from) {
        start(json, from, 1, 1);
    }

    /** A new text, which is a part of a longer one: counting starts at {@code from} with a line and column. */
    void start(byte[] json, int from, int atLine, int atColumn) {
        text = json;
        offset = from;
        line = atLine;
        column = atColumn;
        resume(from);
    }

    /** The next document of the same text: counting goes on, and what is before {@code from} is not asked for again. */
    void resume(int from) {
        if (from < offset) {
            rewind();
        }
        base = from;
        baseLine = 0;
    }

    int line(int at) {
        seek(at);
        return line;
    }

    int column(int at) {
        seek(at);
        return column;
    }

    private void seek(int at) {
        if (baseLine == 0) {
            pass(base);
            baseLine = line;
            baseColumn = column;
        }
        if (at < offset) {
            rewind();
        }
        pass(at);
    }

    private void rewind() {
        offset = base;
        line = baseLine;
        column = baseColumn;
    }

    private void pass(int to) {
        while (offset < to) {
            byte c = text[offset++];
            boolean pair = c == '\r' && offset < text.length && text[offset] == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
                column = 1;
            } else if ((c & 0xC0) != 0x80) {
                column++;
            }
        }
    }
}
