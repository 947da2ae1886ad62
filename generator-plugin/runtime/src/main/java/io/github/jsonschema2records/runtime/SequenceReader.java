package io.github.jsonschema2records.runtime;

import java.io.IOException;

/** Reads one value of a stream after the other into a document. */
abstract sealed class SequenceReader permits TextReader, ItemReader {

    /** Size of a part in bytes from which on memory matters more than time. */
    private static final int LARGE = 1 << 20;

    final StreamWindow window;
    final JsonDocument document;
    private final TextOutline outline = new TextOutline();

    /** Position of the last value. */
    private int line = 1;

    private int column = 1;
    private long tokenized;

    SequenceReader(StreamWindow window, JsonDocument document) {
        this.window = window;
        this.document = document;
    }

    /**
     * Parses the next value, valid or not.
     *
     * @return false at the end of the stream, or before values that another reader reads
     */
    abstract boolean next() throws IOException;

    /** Returns whether the values are the items of an array. */
    abstract boolean isOfArray();

    /** Tokenizes a value from the start of the window. */
    abstract void tokenizeValue(int end);

    /** Returns the 1-based line on which the last value starts. */
    int line() {
        return line;
    }

    /** Returns the 1-based column at which the last value starts. */
    int column() {
        return column;
    }

    /**
     * Returns the number of bytes tokenized so far, for tests. A value that arrives in several pieces may be tokenized
     * several times.
     */
    long tokenized() {
        return tokenized;
    }

    /** Begins a value at the start of the window. */
    final void begin() {
        line = window.line;
        column = window.column;
    }

    /** Parses the value at the start of the window, as soon as enough of it was read. */
    final void parse() throws IOException {
        tokenize(window.to);
        if (!isComplete()) {
            outline.start();
            outline.add(window.buffer, window.from, window.to);
        }
        while (!isComplete()) {
            readMore();
            tokenize(window.to);
        }
    }

    final void tokenize(int end) {
        tokenizeValue(end);
        tokenized += length();
    }

    /** Returns the number of bytes of the value, or those before the error. */
    final int length() {
        return document.endOffset() - window.from;
    }

    /** Returns whether a byte can belong to a word that a message shows: a literal, an escape, or a name of YAML. */
    static boolean isWord(int c) {
        return c < 0 || Character.isLetterOrDigit(c) || "_$-./\\".indexOf(c) >= 0;
    }

    /** Returns whether reading more of the stream cannot change the result. */
    private boolean isComplete() {
        if (window.atEnd) {
            return true;
        }
        if (document.isRead()) {
            return document.endOffset() < window.to || JsonText.isDelimited(window.buffer[window.to - 1]);
        }
        return !document.endsTooEarly();
    }

    /**
     * Reads until the value should be tokenized again: because it may be complete, or because twice as much of it was
     * read. So each byte is tokenized only a few times, even if the stream comes in small pieces, and a complete value
     * does not have to wait for the next one.
     */
    private void readMore() throws IOException {
        long enough = Math.min(2L * window.size(), window.longest());
        boolean mayBeComplete;
        do {
            int pending = window.size();
            if (window.isFull() && pending >= LARGE) {
                document.release(); // so that the values of the part and the larger buffer are not in memory together
            }
            window.read();
            mayBeComplete = outline.add(window.buffer, window.from + pending, window.to);
        } while (!window.atEnd && !mayBeComplete && window.size() < enough);
    }
}
