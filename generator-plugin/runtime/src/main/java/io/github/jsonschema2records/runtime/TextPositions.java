package io.github.jsonschema2records.runtime;

/**
 * Computes lines and columns of byte offsets, both 1-based. A line ends with LF, CR or CR LF. A column is one code
 * point.
 *
 * <p>Nothing is computed before the first call. The last result is remembered, so ascending offsets take one pass over
 * the text, also across the documents of a sequence.
 */
final class TextPositions {

    private byte[] text = {};

    /** Start of the current document. Its line is 0 as long as it is not computed. */
    private int base;

    private int baseLine;
    private int baseColumn;

    /** Last result. */
    private int offset;

    private int line;
    private int column;

    /** Begins a new text, whose first line and column are at {@code from}. */
    void start(byte[] json, int from) {
        start(json, from, 1, 1);
    }

    /** Begins a part of a longer text, which starts at {@code from} with a line and column. */
    void start(byte[] json, int from, int atLine, int atColumn) {
        text = json;
        offset = from;
        line = atLine;
        column = atColumn;
        resume(from);
    }

    /**
     * Begins the next document of the same text. Counting continues, and offsets before {@code from} are not queried
     * again.
     */
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
