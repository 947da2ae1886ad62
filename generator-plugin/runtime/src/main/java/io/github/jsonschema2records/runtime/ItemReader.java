package io.github.jsonschema2records.runtime;

import java.io.IOException;

/** Reads the items of an array. Finds the next item after an invalid one. */
final class ItemReader extends SequenceReader {

    private static final int START = 0;
    private static final int ITEM = 1;
    private static final int SEPARATOR = 2;
    private static final int IN_BROKEN_ITEM = 3;
    private static final int AFTER_ARRAY = 4;
    private static final int END = 5;

    /** Number of bytes that a message may show from the error on. */
    private static final int LONGEST_WORD = 32;

    private final boolean endsAtArray;
    private final ItemEnd itemEnd = new ItemEnd();

    /** Part of the array that comes after the last value. */
    private int expected = START;

    /** Number of bytes of the last value. */
    private int consumed;

    /** True if only white space is before the next value on its line. */
    private boolean startsLine;

    /**
     * Creates a reader.
     *
     * @param endsAtArray whether another reader may read what follows the array, so that it is not refused
     */
    ItemReader(StreamWindow window, JsonDocument document, boolean endsAtArray) {
        super(window, document);
        this.endsAtArray = endsAtArray;
    }

    @Override
    boolean isOfArray() {
        return true;
    }

    @Override
    boolean next() throws IOException {
        passLast();
        if (expected == START) {
            passByte();
            expected = isNext(']') ? SEPARATOR : ITEM;
        }
        if (expected == SEPARATOR) {
            passSeparator();
        }
        begin();
        return switch (expected) {
            case ITEM -> readItem();
            case SEPARATOR -> refuseSeparator();
            case AFTER_ARRAY -> !endsAtArray && refuseRest();
            default -> false;
        };
    }

    @Override
    void tokenizeValue(int end) {
        document.parseItem(window.buffer, window.from, end, window.line, window.column);
    }

    private void passLast() throws IOException {
        window.advance(window.from + consumed);
        consumed = 0;
        while (expected == IN_BROKEN_ITEM && window.available()) {
            window.advance(findEnd(window.to));
        }
        if (expected == IN_BROKEN_ITEM) {
            expected = END;
        }
    }

    /** Passes a comma, or the bracket at the end of the array. */
    private void passSeparator() throws IOException {
        if (isNext(',')) {
            passByte();
            skipSpaces();
            expected = ITEM;
        } else if (isNext(']')) {
            passByte();
            window.skipBlanks();
            expected = AFTER_ARRAY;
        }
    }

    private boolean readItem() throws IOException {
        parse();
        if (document.isRead()) {
            consumed = length();
            expected = SEPARATOR;
        } else if (window.size() == 0) {
            expected = END;
        } else {
            readWord(length());
            tokenize(window.to);
            delimitInvalid();
        }
        return true;
    }

    /**
     * Finds the end of an invalid item. Parses the item again if it ends before the error because a bracket is missing.
     */
    private void delimitInvalid() {
        itemEnd.start(startsLine ? window.column - 1 : ItemEnd.WITHIN_LINE);
        int end = findEnd(Math.min(document.endOffset() + 1, window.to));
        consumed = end - window.from;
        if (expected == ITEM) {
            tokenize(JsonText.visibleEnd(window.buffer, window.from + 1, end));
        }
    }

    /**
     * Finds the end of an invalid item in a part of the window. Returns it, or {@code to} if it is not in that part.
     */
    private int findEnd(int to) {
        int end = itemEnd.find(window.buffer, window.from, to);
        if (end < 0) {
            expected = IN_BROKEN_ITEM;
            return to;
        }
        startsLine = itemEnd.isNextItem();
        expected = startsLine ? ITEM : SEPARATOR;
        return end;
    }

    /** Refuses what is between two items instead of a comma. An item may follow. */
    private boolean refuseSeparator() throws IOException {
        document.refuseSeparator(window.buffer, window.from, window.to, window.line, window.column);
        if (window.size() == 0) {
            expected = END;
            return true;
        }
        readWord(0);
        document.refuseSeparator(window.buffer, window.from, window.to, window.line, window.column);
        if (window.isNext('{') || window.isNext('[') || window.isNext('"')) {
            expected = ITEM;
        } else {
            delimitInvalid();
        }
        return true;
    }

    /** Refuses what is after the array, and ends. */
    private boolean refuseRest() throws IOException {
        expected = END;
        if (window.available()) {
            readWord(0);
            document.refuseRest(window.buffer, window.from, window.to, window.line, window.column);
            return true;
        }
        return false;
    }

    /**
     * Reads the whole word at an error, because the message shows it.
     *
     * @param error the distance from the start of the window
     */
    private void readWord(int error) throws IOException {
        int end = error;
        while (end < error + LONGEST_WORD && (window.from + end < window.to || !window.atEnd)) {
            if (window.from + end == window.to) {
                window.read();
            } else if (isWord(window.buffer[window.from + end])) {
                end++;
            } else {
                return;
            }
        }
    }

    private boolean isNext(char c) throws IOException {
        skipSpaces();
        return window.isNext(c);
    }

    private void skipSpaces() throws IOException {
        int line = window.line;
        window.skipSpaces();
        startsLine |= line != window.line;
    }

    private void passByte() {
        window.advance(window.from + 1);
        startsLine = false;
    }
}
