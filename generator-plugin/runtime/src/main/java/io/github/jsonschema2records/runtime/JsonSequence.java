package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of JSON texts: a single document, NDJSON, a JSON text sequence (RFC 7464), or texts without a
 * separator. The stream is read in pieces. So memory is needed for the largest text only, not for all of them.
 * <pre>{@code
 * JsonSequence texts = new JsonSequence(in, JsonLimits.DEFAULTS);
 * for (JsonDocument text = texts.next(); text != null; text = texts.next()) {
 *     ValidationResult result = validator.validate(text);
 * }
 * }</pre>
 *
 * <p>A text that is not valid JSON does not end the sequence. Reading resumes at the next line that starts with a brace
 * or bracket, unless the invalid text can continue there because a comma, a colon or an opening bracket is before it.
 * So one broken line of an NDJSON file affects no other line, and a broken document of several lines is reported once.
 * If the invalid text is not the first one and does not itself start with a brace or bracket, reading resumes at the
 * next line.
 *
 * <p>Not thread-safe.
 */
public final class JsonSequence {

    private static final int PIECE = 1 << 16;

    /**
     * Distance in which the start of the next text is searched after an error, to detect that something is missing
     * before it.
     */
    private static final int WINDOW = 1 << 10;

    private final InputStream in;
    private final JsonDocument document;
    private final int longest;
    private final TextOutline outline = new TextOutline();
    private byte[] buffer = new byte[PIECE];

    /** Range of the buffer that was not processed yet. */
    private int from;

    private int to;
    private boolean atEnd;

    /** Position of {@link #from} in the stream. */
    private int line = 1;

    private int column = 1;
    private boolean afterReturn;
    private long bytes;

    /** Line of the last text, and number of texts so far. */
    private int startLine = 1;

    private long texts;

    /** Number of bytes of the last text that cannot be the start of the next one. */
    private int consumed;

    /** True if the next text starts directly after these bytes. */
    private boolean nextFound;

    private boolean startsAtAnyLine;

    /** Number of bytes that were tokenized, some of them more than once. */
    private long tokenized;

    /**
     * Creates a reader of a stream, which is never closed by this class.
     *
     * @param limits the limits for each text
     */
    public JsonSequence(InputStream in, JsonLimits limits) {
        this.in = in;
        document = new JsonDocument(limits);
        longest = Math.min(JsonLimits.LARGEST_DOCUMENT - PIECE, limits.maxDocumentBytes()) + PIECE;
    }

    /**
     * Returns the next text, valid or not. The next call reuses the same document. If the text is not valid JSON,
     * {@link JsonDocument#failure()} has the reason. Lines and columns refer to the stream, offsets do not. A stream
     * without any text gives one document, whose failure reports that.
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

    /** Returns the 1-based line on which the last text starts. */
    public int line() {
        return startLine;
    }

    /** Returns the number of bytes of the stream before the last text. */
    public long bytes() {
        return bytes;
    }

    /**
     * Returns the number of bytes tokenized so far, for tests. A text that arrives in several pieces may be tokenized
     * several times.
     */
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
            readMore();
            tokenize(to);
        }
        consumed = document.endOffset() - from;
        nextFound = document.isRead();
        SyntaxError failure = document.failure();
        if (failure != null && !failure.isLimit() && !document.isRead()) {
            delimitInvalid();
        }
    }

    private void tokenize(int end) {
        document.parsePart(buffer, from, end, line, column);
        tokenized += document.endOffset() - from;
    }

    /** Returns whether reading more of the stream cannot change the result. */
    private boolean isComplete() {
        if (atEnd) {
            return true;
        }
        if (document.isRead()) {
            return document.endOffset() < to || JsonText.isDelimited(buffer[to - 1]);
        }
        return !document.endsTooEarly();
    }

    /**
     * Reads until the text should be tokenized again: because it may be complete, or because twice as much of it was
     * read. So each byte is tokenized only a few times, even if the stream comes in small pieces, and a complete text
     * does not have to wait for the next one.
     */
    private void readMore() throws IOException {
        long enough = Math.min(2L * (to - from), longest);
        boolean mayBeComplete;
        do {
            int pending = to - from;
            read();
            mayBeComplete = outline.add(buffer, from + pending, to);
        } while (!atEnd && !mayBeComplete && to - from < enough);
    }

    /** Parses an invalid text again without the text after it, to find out that its end is missing. */
    private void delimitInvalid() throws IOException {
        int window = consumed + WINDOW;
        while (to - from < window && !atEnd) {
            read();
        }
        startsAtAnyLine = texts > 1 && buffer[from] != '{' && buffer[from] != '[';
        int limit = Math.min(to, from + window);
        int end = Math.min(from + Math.max(1, consumed), to); // makes progress even if the text is empty
        // If the text cannot continue here, the byte before does not matter.
        byte before = end < limit && isStart(end, (byte) 0) ? 0 : lastBefore(end);
        while (end < limit && !isStart(end, before)) {
            before = JsonText.isBlank(buffer[end]) ? before : buffer[end];
            end++;
        }
        consumed = end - from;
        nextFound = end < limit;
        tokenize(end == limit && (!atEnd || limit < to) ? to : JsonText.visibleEnd(buffer, from + 1, end));
    }

    /** Returns the last byte before {@code end} that is not blank, or 0 if there is none. */
    private byte lastBefore(int end) {
        return end > from ? buffer[JsonText.visibleEnd(buffer, from + 1, end) - 1] : 0;
    }

    /**
     * Returns whether a text starts here, after an invalid text.
     *
     * @param before the last byte before it that is not blank
     */
    private boolean isStart(int at, byte before) {
        boolean lineStart = buffer[at - 1] == '\n' || buffer[at - 1] == '\r';
        boolean bracket = buffer[at] == '{' || buffer[at] == '[';
        boolean goesOn = before == ',' || before == ':' || before == '{' || before == '[';
        return lineStart && (startsAtAnyLine || (bracket && !goesOn));
    }

    private void skipLast() throws IOException {
        byte before = lastBefore(from + consumed);
        advance(from + consumed);
        while (!nextFound && available() && !isStart(from, before)) {
            before = JsonText.isBlank(buffer[from]) ? before : buffer[from];
            advance(from + 1);
        }
    }

    private void skipByteOrderMark() throws IOException {
        while (!atEnd && (to == 0 || (to < JsonText.MARK && buffer[0] == JsonText.FIRST_OF_MARK))) {
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

    /** Returns whether there is another byte. The byte before it stays in the buffer. */
    private boolean available() throws IOException {
        while (from == to && !atEnd) {
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
        atEnd = count < 0;
        to += Math.max(0, count);
    }

    /**
     * Makes room in the buffer. Moves the rest to its start if that frees at least half of the buffer, or if the buffer
     * cannot grow. Otherwise grows the buffer.
     */
    private void makeRoom() {
        int keep = Math.max(0, from - 1);
        int limit = longest + PIECE;
        if (keep >= buffer.length / 2 || (keep > 0 && buffer.length >= limit)) {
            System.arraycopy(buffer, keep, buffer, 0, to - keep);
            from -= keep;
            to -= keep;
        } else {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, limit));
        }
    }
}
