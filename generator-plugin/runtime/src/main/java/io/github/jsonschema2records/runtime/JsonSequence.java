package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of JSON values: a single document, NDJSON, a JSON text sequence (RFC 7464), texts without a separator,
 * or the items of arrays. The stream is read in pieces. So memory is needed for the largest value only, not for all
 * of them.
 * <pre>{@code
 * JsonSequence texts = new JsonSequence(in, JsonLimits.DEFAULTS);
 * for (JsonDocument text = texts.next(); text != null; text = texts.next()) {
 *     ValidationResult result = validator.validate(text);
 * }
 * }</pre>
 *
 * <p>To read values of a generated type, use {@link JsonCodec#readAll(InputStream)}.
 *
 * <p>A text that is not valid JSON does not end the sequence. Reading resumes at the next line that starts with a brace
 * or bracket, unless the invalid text can continue there because a comma, a colon or an opening bracket is before it.
 * So one broken line of an NDJSON file affects no other line, and a broken document of several lines is reported once.
 * If the invalid text is not the first one and does not itself start with a brace or bracket, reading resumes at the
 * next line. Reading always resumes behind a record separator.
 *
 * <p>In an {@linkplain #ofItems array}, reading resumes after the comma that follows the invalid item. It is found by
 * counting the brackets of the item. If one of them is missing, reading resumes at the next line that starts with a
 * bracket and has the indentation of the item, provided that the item starts a line too, and that its other lines are
 * indented more. Text after the array is reported, and ends the sequence.
 *
 * <p>Lines and columns beyond 2<sup>30</sup> are not counted. Not thread-safe.
 */
public final class JsonSequence {

    private final StreamWindow window;
    private final JsonDocument document;
    private final Arrays arrays;
    private final boolean needsText;
    private @Nullable SequenceReader reader;

    /** Position of the last value. */
    private long bytes;

    /** Number of values since the start of the stream or of an array, or since the end of an array. */
    private long values;

    /** Arrays that are opened, so that their items are the values. */
    private enum Arrays {
        NONE,
        FIRST,
        ALL
    }

    /**
     * Creates a reader of the JSON texts of a stream, which is never closed by this class. A stream without any text
     * gives one document, whose failure reports that.
     *
     * @param limits the limits for each text
     */
    public JsonSequence(InputStream in, JsonLimits limits) {
        this(in, limits, Arrays.NONE, true);
    }

    private JsonSequence(InputStream in, JsonLimits limits, Arrays arrays, boolean needsText) {
        window = new StreamWindow(in, limits.maxDocumentBytes());
        document = new JsonDocument(limits);
        this.arrays = arrays;
        this.needsText = needsText;
    }

    /**
     * Creates a reader of the JSON texts of a stream, which is never closed by this class. A stream without any text
     * has no values.
     *
     * @param limits the limits for each text
     */
    public static JsonSequence ofTexts(InputStream in, JsonLimits limits) {
        return new JsonSequence(in, limits, Arrays.NONE, false);
    }

    /**
     * Creates a reader of the items of an array, if the stream starts with an array, and otherwise of its JSON texts.
     * The stream is never closed by this class. A stream without any text has no values.
     *
     * @param limits the limits for each item or text. The array around the items does not count for them.
     */
    public static JsonSequence ofItems(InputStream in, JsonLimits limits) {
        return new JsonSequence(in, limits, Arrays.FIRST, false);
    }

    /**
     * Creates a reader of the JSON texts of a stream, and of the items of those texts that are arrays: NDJSON in which
     * each line has one value or an array of values. The stream is never closed by this class. A stream without any text
     * has no values, and neither has an empty array.
     *
     * @param limits the limits for each item or text. The arrays around items do not count for them.
     */
    public static JsonSequence ofAllItems(InputStream in, JsonLimits limits) {
        return new JsonSequence(in, limits, Arrays.ALL, false);
    }

    /**
     * Returns the next value, valid or not. The next call reuses the same document. If the value is not valid JSON,
     * {@link JsonDocument#failure()} has the reason. Lines and columns refer to the stream, offsets do not.
     *
     * @return null at the end
     * @throws IOException if the stream cannot be read
     */
    public @Nullable JsonDocument next() throws IOException {
        SequenceReader current = reader;
        if (current == null) {
            current = start();
            reader = current;
        }
        while (!current.next()) {
            if (arrays != Arrays.ALL || !window.available()) {
                return null;
            }
            current = start();
            reader = current;
            values = 0;
        }
        bytes = window.bytes;
        values++;
        return document;
    }

    private SequenceReader start() throws IOException {
        window.skipByteOrderMark();
        window.skipBlanks();
        boolean all = arrays == Arrays.ALL;
        return arrays != Arrays.NONE && window.isNext('[')
                ? new ItemReader(window, document, all)
                : new TextReader(window, document, needsText, all);
    }

    /** Returns whether the last value is an item of an array that was opened. */
    public boolean isItem() {
        return reader != null && reader.isOfArray();
    }

    /**
     * Returns the 0-based index of the last value: in its array if it {@linkplain #isItem() is an item}, otherwise among
     * the texts that follow each other. Values that are not valid JSON count too.
     */
    public long index() {
        return Math.max(0, values - 1);
    }

    /** Returns the 1-based line on which the last value starts. */
    public int line() {
        return reader == null ? 1 : reader.line();
    }

    /** Returns the 1-based column at which the last value starts, in code points. */
    public int column() {
        return reader == null ? 1 : reader.column();
    }

    /** Returns the number of bytes of the stream before the last value. */
    public long bytes() {
        return bytes;
    }

    /**
     * Returns the number of bytes tokenized so far, for tests. A text that arrives in several pieces may be tokenized
     * several times.
     */
    long tokenized() {
        return reader == null ? 0 : reader.tokenized();
    }

    /** Returns the size of the buffer in bytes, for tests. */
    int bufferSize() {
        return window.buffer.length;
    }
}
