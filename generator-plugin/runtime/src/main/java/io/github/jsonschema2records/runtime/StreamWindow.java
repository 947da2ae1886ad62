package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Part of a stream that is in memory: the bytes that were read and not passed yet. Counts the lines and columns of the
 * bytes that were passed.
 */
final class StreamWindow {

    private static final int PIECE = 1 << 16;

    /** Number of bytes before the window that stay in the buffer: enough for the excerpts of violations. */
    private static final int KEPT = 1 << 8;

    /** Last line and column that are counted, so that those of a document after them are still an int. */
    private static final int LAST = Integer.MAX_VALUE - JsonLimits.LARGEST_DOCUMENT - 1;

    private final InputStream in;
    private final int longest;

    byte[] buffer = new byte[PIECE];

    /** Range of the buffer that was not passed yet. */
    int from;

    int to;

    /** True if the stream has ended, so the buffer has the rest of it. */
    boolean atEnd;

    /** Position of {@link #from} in the stream. */
    int line = 1;

    int column = 1;
    long bytes;

    private boolean afterReturn;

    /**
     * Creates a window at the start of a stream, which is never closed by this class.
     *
     * @param longest the size of the largest text in bytes
     */
    StreamWindow(InputStream in, int longest) {
        this.in = in;
        this.longest = Math.min(JsonLimits.LARGEST_DOCUMENT - PIECE, longest) + PIECE;
    }

    /** Returns the largest number of bytes that the window needs for one text. */
    int longest() {
        return longest;
    }

    /** Returns the number of bytes in the window. */
    int size() {
        return to - from;
    }

    /** Passes all bytes before an index of the buffer. */
    void advance(int end) {
        byte[] text = buffer;
        int lines = line;
        int columns = column;
        boolean returned = afterReturn;
        for (int at = from; at < end; at++) {
            byte c = text[at];
            if (c == '\r' || (c == '\n' && !returned)) {
                lines++;
                columns = 1;
            } else if (c != '\n' && (c & 0xC0) != 0x80) {
                columns++;
            }
            returned = c == '\r';
        }
        line = Math.min(lines, LAST);
        column = Math.min(columns, LAST);
        afterReturn = returned;
        bytes += end - from;
        from = end;
    }

    void skipByteOrderMark() throws IOException {
        while (!atEnd && (to == 0 || (to < JsonText.MARK && buffer[0] == JsonText.FIRST_OF_MARK))) {
            read();
        }
        if (JsonText.isMark(buffer, from, to)) {
            from += JsonText.MARK;
            bytes = JsonText.MARK;
        }
    }

    /** Passes white space and record separators. */
    void skipBlanks() throws IOException {
        while (available() && JsonText.isBlank(buffer[from])) {
            advance(from + 1);
        }
    }

    /** Passes white space. */
    void skipSpaces() throws IOException {
        while (available() && JsonText.isSpace(buffer[from])) {
            advance(from + 1);
        }
    }

    /** Returns whether there is another byte. The bytes before it stay in the buffer. */
    boolean available() throws IOException {
        return from < to || has(0);
    }

    /** Returns whether there is a byte at this distance from the start of the window. */
    boolean has(int distance) throws IOException {
        while (size() <= distance && !atEnd) {
            read();
        }
        return size() > distance;
    }

    /** Returns whether this is the next byte. */
    boolean isNext(char c) throws IOException {
        return available() && buffer[from] == c;
    }

    /** Returns whether the next read must make room first. */
    boolean isFull() {
        return to == buffer.length;
    }

    /** Reads a piece, after making room for it. */
    void read() throws IOException {
        if (isFull()) {
            makeRoom();
        }
        assert to < buffer.length : "a read of no bytes would never end";
        int count = in.read(buffer, to, buffer.length - to);
        atEnd = count < 0;
        to += Math.max(0, count);
    }

    /**
     * Makes room in the buffer. Moves the rest to its start if that frees at least half of the buffer, or if the buffer
     * cannot grow. Otherwise grows the buffer.
     */
    private void makeRoom() {
        int keep = Math.max(0, from - KEPT);
        int limit = longest + PIECE;
        if (keep >= buffer.length / 2 || (keep > 0 && buffer.length >= limit)) {
            System.arraycopy(buffer, keep, buffer, 0, to - keep);
            Arrays.fill(buffer, to - keep, to, (byte) 0); // An excerpt ends where the text does.
            from -= keep;
            to -= keep;
        } else {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, limit));
        }
    }
}
