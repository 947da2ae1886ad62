package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads JSON texts that follow each other. Finds the next text after an invalid one. */
final class TextReader extends SequenceReader {

    /**
     * Distance in which the start of the next text is searched after an error, to detect that something is missing
     * before it.
     */
    private static final int WINDOW = 1 << 10;

    /** True if a stream without any text is reported like an invalid text. */
    private final boolean needsText;

    /** True if another reader reads the items of arrays. */
    private final boolean endsAtArray;

    /** True before the first text. */
    private boolean isFirst = true;

    /** Number of bytes of the last text that cannot be the start of the next one. */
    private int consumed;

    /** True if the next text starts directly after these bytes. */
    private boolean nextFound;

    private boolean startsAtAnyLine;

    TextReader(StreamWindow window, JsonDocument document, boolean needsText, boolean endsAtArray) {
        super(window, document);
        this.needsText = needsText;
        this.endsAtArray = endsAtArray;
    }

    @Override
    boolean isOfArray() {
        return false;
    }

    @Override
    boolean next() throws IOException {
        if (!isFirst) {
            skipLast();
        }
        window.skipBlanks();
        if (endsAtArray && !isFirst && window.isNext('[')) {
            return false;
        }
        if (window.size() == 0 && !(isFirst && needsText)) {
            consumed = 0;
            nextFound = true;
            return false;
        }
        begin();
        parse();
        consumed = length();
        nextFound = document.isRead();
        SyntaxError failure = document.failure();
        if (failure != null && !failure.isLimit() && !document.isRead()) {
            delimitInvalid();
        }
        isFirst = false;
        return true;
    }

    @Override
    void tokenizeValue(int end) {
        document.parsePart(window.buffer, window.from, end, window.line, window.column);
    }

    /** Parses an invalid text again without the text after it, to find out that its end is missing. */
    private void delimitInvalid() throws IOException {
        int distance = consumed + WINDOW;
        readBeyondError(distance);
        byte[] buffer = window.buffer;
        int from = window.from;
        int to = window.to;
        startsAtAnyLine = !isFirst && buffer[from] != '{' && buffer[from] != '[';
        int limit = Math.min(to, from + distance);
        int end = Math.min(from + Math.max(1, consumed), to); // makes progress even if the text is empty
        // If the text cannot continue here, the byte before does not matter.
        byte before = end < limit && isStart(end, (byte) 0) ? 0 : lastBefore(end);
        while (end < limit && !isStart(end, before)) {
            before = JsonText.isBlank(buffer[end]) ? before : buffer[end];
            end++;
        }
        consumed = end - from;
        nextFound = end < limit;
        tokenize(end == limit && (!window.atEnd || limit < to) ? to : JsonText.visibleEnd(buffer, from + 1, end));
    }

    /**
     * Reads as much as the message about an error depends on: the word at the error, and if the text may be cut off
     * there, the blanks up to the next visible byte.
     */
    private void readBeyondError(int distance) throws IOException {
        int at = consumed;
        boolean isText = window.has(at) && byteAt(at) > 0;
        while (at < distance && window.has(at) && (!isText || isWord(byteAt(at)))) {
            at++;
        }
        boolean mayBeCutOff = at == consumed ? !isVisible(at) : isUnfinished(at);
        boolean mayBeYaml = window.has(at) && byteAt(at) == ':';
        at += mayBeYaml ? 1 : 0;
        while ((mayBeCutOff || mayBeYaml) && at < distance && window.has(at) && JsonText.isBlank(byteAt(at))) {
            at++;
        }
    }

    private byte byteAt(int distance) {
        return window.buffer[window.from + distance];
    }

    /** Returns whether there is a byte that is an error whatever follows. */
    private boolean isVisible(int at) throws IOException {
        return window.has(at) && !JsonText.isBlank(byteAt(at));
    }

    /** Returns whether the word at the error may be the beginning of a literal, a number or an escape. */
    private boolean isUnfinished(int end) {
        int from = window.from + consumed;
        String word = new String(window.buffer, from, end - consumed, StandardCharsets.ISO_8859_1);
        boolean literal = "true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word);
        return literal || word.startsWith("-") || word.endsWith("\\");
    }

    /** Returns the last byte before {@code end} that is not blank, or 0 if there is none. */
    private byte lastBefore(int end) {
        int from = window.from;
        return end > from ? window.buffer[JsonText.visibleEnd(window.buffer, from + 1, end) - 1] : 0;
    }

    /**
     * Returns whether a text starts here, after an invalid text: behind a record separator, which cannot be in a text,
     * or at the start of a line.
     *
     * @param before the last byte before it that is not blank
     */
    private boolean isStart(int at, byte before) {
        byte[] buffer = window.buffer;
        boolean lineStart = buffer[at - 1] == '\n' || buffer[at - 1] == '\r';
        boolean bracket = buffer[at] == '{' || buffer[at] == '[';
        boolean goesOn = before == ',' || before == ':' || before == '{' || before == '[';
        return buffer[at - 1] == JsonSyntax.RECORD_SEPARATOR
                || (lineStart && (startsAtAnyLine || (bracket && !goesOn)));
    }

    private void skipLast() throws IOException {
        byte before = lastBefore(window.from + consumed);
        window.advance(window.from + consumed);
        while (!nextFound && window.available() && !isStart(window.from, before)) {
            byte c = window.buffer[window.from];
            before = JsonText.isBlank(c) ? before : c;
            window.advance(window.from + 1);
        }
    }
}
