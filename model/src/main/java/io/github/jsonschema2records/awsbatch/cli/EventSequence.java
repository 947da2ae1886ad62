package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * The JSON texts of one file, one behind the other, each validated.
 *
 * <p>Behind a text that is no JSON, the next one is looked for at the start of a line: the first line after its own that
 * starts with a brace. That finds the next event of an NDJSON file even where a line was cut off and the tokenizer read on
 * into the lines below, and it passes over the rest of a broken event that is printed over several lines.
 */
final class EventSequence {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte RECORD_SEPARATOR = 0x1E;

    private final String file;
    private final byte[] text;
    private final JsonDocument document = new JsonDocument();

    /** Where the next text is looked for. */
    private int at;

    /** How many lines before {@link #at} the document does not count. */
    private int linesBefore;

    private boolean empty = true;

    EventSequence(String file, byte[] text) {
        this.file = file;
        this.text = text;
        at = startsWithByteOrderMark(text) ? BYTE_ORDER_MARK.length : 0;
    }

    /** The next verdict; null at the end. A file without any text has one verdict, that it should have one. */
    @Nullable
    Verdict next() {
        boolean parsed = document.parseNext(text, at, text.length);
        if (!parsed && document.failure() == null) {
            if (!empty) {
                return null;
            }
            document.parse(text, at, text.length);
        }
        empty = false;
        int start = skipSeparators(at);
        Verdict verdict = verdict(start);
        if (parsed) {
            at = document.endOffset();
        } else {
            resumeAt(lineOfNextObject(start));
        }
        return verdict;
    }

    private Verdict verdict(int start) {
        ValidationResult result = BatchEventValidator.INSTANCE.validate(document);
        String type = result.isValid() ? EventType.of(document) : null;
        return new Verdict(file, document.line(start) + linesBefore, type, result, linesBefore);
    }

    /** The document counts lines on only from where it stopped, or behind it. */
    private void resumeAt(int offset) {
        if (offset < document.endOffset()) {
            linesBefore += document.line(offset) - 1;
        }
        at = offset;
    }

    private int lineOfNextObject(int from) {
        for (int i = from + 1; i < text.length; i++) {
            boolean lineStarts = text[i - 1] == '\n' || text[i - 1] == '\r';
            if (lineStarts && text[i] == '{') {
                return i;
            }
        }
        return text.length;
    }

    private int skipSeparators(int from) {
        int i = from;
        while (i < text.length && (isWhitespace(text[i]) || text[i] == RECORD_SEPARATOR)) {
            i++;
        }
        return i;
    }

    private static boolean isWhitespace(byte c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
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
