package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * The JSON texts of one file, one behind the other, each validated.
 *
 * <p>What is no JSON ends before the first line after its own that starts with a brace. So the next event of an NDJSON file
 * is found even where a line was cut off and the brace below could be part of it, while a broken event that is printed over
 * several lines is told of only once.
 */
final class EventSequence {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte RECORD_SEPARATOR = 0x1E;

    private final String file;
    private final byte[] text;

    /** Finds out where a text ends. */
    private final JsonDocument scout = new JsonDocument();

    /** Is given each text with its end, so that it never reads too far and counts lines through the whole file. */
    private final JsonDocument document = new JsonDocument();

    private int at;
    private boolean empty = true;

    EventSequence(String file, byte[] text) {
        this.file = file;
        this.text = text;
        at = startsWithByteOrderMark(text) ? BYTE_ORDER_MARK.length : 0;
    }

    /** The next verdict; null at the end. A file without any text has one verdict, that it should have one. */
    @Nullable
    Verdict next() {
        int start = skipBlanks(at);
        if (start < text.length) {
            int end = end(start);
            document.parseNext(text, at, end);
            at = end;
        } else if (empty) {
            document.parse(text, at, text.length);
        } else {
            return null;
        }
        empty = false;
        ValidationResult result = BatchEventValidator.INSTANCE.validate(document);
        return new Verdict(file, document.line(start), result.isValid() ? EventType.of(document) : null, result);
    }

    private int end(int start) {
        if (scout.parseNext(text, start, text.length)) {
            return scout.endOffset();
        }
        int end = start + 1;
        while (end < text.length && !(isLineEnd(text[end - 1]) && text[end] == '{')) {
            end++;
        }
        // Before the line's end: that is where something is missing.
        while (isBlank(text[end - 1])) {
            end--;
        }
        return end;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length && isBlank(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == RECORD_SEPARATOR || isLineEnd(c);
    }

    private static boolean isLineEnd(byte c) {
        return c == '\n' || c == '\r';
    }

    private static boolean startsWithByteOrderMark(byte[] text) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i == text.length || text[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
