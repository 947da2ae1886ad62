package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The JSON texts of a stream, one behind the other: a single document, NDJSON, a JSON text sequence (RFC 7464), or texts
 * with nothing between them. The stream is read piece by piece, so that memory is needed for the largest text, not for all.
 *
 * <p>A text that is no JSON does not end the sequence. It ends before the next line that starts with a brace or bracket,
 * unless a comma, a colon or an opening bracket comes before that and the text can go on with it. So an NDJSON file goes on
 * with the next line even where one was cut off, and a broken document over several lines is told of once. If it starts with
 * neither of them and is not the first text, it ends with its line.
 *
 * <pre>{@code
 * JsonSequence texts = new JsonSequence(in, JsonLimits.DEFAULTS);
 * for (JsonDocument text = texts.next(); text != null; text = texts.next()) {
 *     validator.validate(text);
 * }
 * }</pre>
 *
 * <p>Belongs to one thread at a time.
 */
public final class JsonSequence {

    private static final int PIECE = 1 << 16;

    /** How far behind what is wrong the next text is looked for, to say that something is missing before it. */
    private static final int WINDOW = 1 << 10;

    private final InputStream in;
    private final JsonDocument document;
    private final int longest;
    private final TextOutline outline = new TextOutline();
    private byte[] buffer = new byte[PIECE];

    /** What is still to be looked at. */
    private int from;

    private int to;
    private boolean ended;

    /** The place of {@link #from} in the stream. */
    private int line = 1;

    private int column = 1;
    private boolean afterReturn;
    private long bytes;

    /** Where the last text started, and how many there were. */
    private int startLine = 1;

    private long texts;

    /** How much of the last text is known not to start the next one. */
    private int known;

    /** Whether the next text is known to start behind that. */
    private boolean found;

    private boolean byLines;

    /** How many bytes have been tokenized, some of them more than once. */
    private long tokenized;

    /** The texts of a stream, which is not closed. */
    public JsonSequence(InputStream in, JsonLimits limits) {
        this.in = in;
        document = new JsonDocument(limits);
        longest = Math.min(JsonLimits.LARGEST_DOCUMENT - PIECE, limits.maxDocumentBytes()) + PIECE;
    }

    /**
     * The next text, good or bad, in a document that the next call reuses. If it is no JSON, {@link JsonDocument#failure()}
     * says why. Lines and columns are those of the stream, offsets are not. A stream without any text has one, whose
     * failure says so.
     *
     * @return null at the end
     * @throws IOException if the stream cannot be read
     */
    public @Nullable JsonDocument next() throws IOException {
        if (texts == 0) {
            skipByteOrderMark();
        } else {
            skipLast();
        }
        skipBlanks();
        if (from == to && texts > 0) {
            return null;
        }
        texts++;
        startLine = line;
        parse();
        return document;
    }

    /** The 1-based line on which the last text starts. */
    public int line() {
        return startLine;
    }

    /** How many bytes of the stream have been dealt with before the last text. */
    public long bytes() {
        return bytes;
    }

    /** How many bytes have been tokenized so far, those of a text that came in several pieces more than once; for tests. */
    long tokenized() {
        return tokenized;
    }

    private void parse() throws IOException {
        tokenize(to);
        if (!isComplete()) {
            outline.start();
            outline.add(buffer, from, to);
        }
        while (!isComplete()) {
            readOn();
            tokenize(to);
        }
        known = document.endOffset() - from;
        found = document.isRead();
        SyntaxError failure = document.failure();
        if (failure != null && !failure.isLimit() && !document.isRead()) {
            cut();
        }
    }

    private void tokenize(int end) {
        document.parsePart(buffer, from, end, line, column);
        tokenized += document.endOffset() - from;
    }

    /** Returns whether more of the stream would not change what became of the text. */
    private boolean isComplete() {
        if (ended) {
            return true;
        }
        if (document.isRead()) {
            return document.endOffset() < to || JsonText.isDelimited(buffer[to - 1]);
        }
        return !document.isCutShort();
    }

    /**
     * Reads until it is worth tokenizing the text anew: it may be complete, or there is twice as much of it. So each byte is
     * tokenized a few times at most, however small the pieces are in which the stream comes, and a text that is complete is
     * not kept waiting for the next one.
     */
    private void readOn() throws IOException {
        long enough = Math.min(2L * (to - from), longest);
        boolean mayBeComplete;
        do {
            int pending = to - from;
            read();
            mayBeComplete = outline.add(buffer, from + pending, to);
        } while (!ended && !mayBeComplete && to - from < enough);
    }

    /** Parses what is no JSON again without the text behind it. So it is known that something is missing, and where. */
    private void cut() throws IOException {
        int window = known + WINDOW;
        while (to - from < window && !ended) {
            read();
        }
        byLines = texts > 1 && buffer[from] != '{' && buffer[from] != '[';
        int most = Math.min(to, from + window);
        int end = Math.min(from + Math.max(1, known), to); // a text has at least one byte, so that the sequence goes on
        // Where the text cannot go on it makes no difference what is before.
        byte before = end < most && isStart(end, (byte) 0) ? 0 : lastBefore(end);
        while (end < most && !isStart(end, before)) {
            before = JsonText.isBlank(buffer[end]) ? before : buffer[end];
            end++;
        }
        known = end - from;
        found = end < most;
        tokenize(end == most && (!ended || most < to) ? to : JsonText.visibleEnd(buffer, from + 1, end));
    }

    /** The last byte of the text before {@code end} that is not blank; 0 if there is no text. */
    private byte lastBefore(int end) {
        return end > from ? buffer[JsonText.visibleEnd(buffer, from + 1, end) - 1] : 0;
    }

    /**
     * Returns whether a text starts here, behind what is no JSON.
     *
     * @param before the last byte before it that is not blank
     */
    private boolean isStart(int at, byte before) {
        boolean lineStart = buffer[at - 1] == '\n' || buffer[at - 1] == '\r';
        boolean bracket = buffer[at] == '{' || buffer[at] == '[';
        boolean goesOn = before == ',' || before == ':' || before == '{' || before == '[';
        return lineStart && (byLines || (bracket && !goesOn));
    }

    private void skipLast() throws IOException {
        byte before = lastBefore(from + known);
        advance(from + known);
        while (!found && available() && !isStart(from, before)) {
            before = JsonText.isBlank(buffer[from]) ? before : buffer[from];
            advance(from + 1);
        }
    }

    private void skipByteOrderMark() throws IOException {
        while (!ended && (to == 0 || (to < JsonText.MARK && buffer[0] == JsonText.FIRST_OF_MARK))) {
            read();
        }
        if (JsonText.isMark(buffer, from, to)) {
            from += JsonText.MARK;
            bytes = JsonText.MARK;
        }
    }

    private void skipBlanks() throws IOException {
        while (available() && JsonText.isBlank(buffer[from])) {
            advance(from + 1);
        }
    }

    private void advance(int end) {
        bytes += end - from;
        for (; from < end; from++) {
            byte c = buffer[from];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
                column = 1;
            } else if (c != '\n' && (c & 0xC0) != 0x80) {
                column++;
            }
            afterReturn = c == '\r';
        }
    }

    /** Returns whether there is another byte; the one before it stays in the buffer. */
    private boolean available() throws IOException {
        while (from == to && !ended) {
            read();
        }
        return from < to;
    }

    /** Reads a piece, after making room for it. */
    private void read() throws IOException {
        if (to == buffer.length) {
            makeRoom();
        }
        assert to < buffer.length : "a read of no bytes would never end";
        int count = in.read(buffer, to, buffer.length - to);
        ended = count < 0;
        to += Math.max(0, count);
    }

    /** Moves what is kept to the start of the buffer where that gains half of it or the buffer cannot grow; else it grows. */
    private void makeRoom() {
        int keep = Math.max(0, from - 1);
        int most = longest + PIECE;
        if (keep >= buffer.length / 2 || (keep > 0 && buffer.length >= most)) {
            System.arraycopy(buffer, keep, buffer, 0, to - keep);
            from -= keep;
            to -= keep;
        } else {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, most));
        }
    }
}
