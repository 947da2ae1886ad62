package io.github.jsonschema2records.runtime;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parsed JSON text (RFC 8259): its UTF-8 bytes and the <em>tape</em>, an array with one entry for each token. Parse
 * into a document directly to set {@linkplain JsonLimits limits}, to reuse memory, or to both validate and read a text
 * without parsing it twice:
 * <pre>{@code
 * JsonDocument document = new JsonDocument(limits);
 * if (!document.parse(bytes)) {
 *     throw new IOException("no JSON: " + document.failure());
 * }
 * ValidationResult result = EventValidator.INSTANCE.validate(document);
 * }</pre>
 *
 * <p>A token is identified by its index. Index 0 is the whole value. The token of an array is followed by the tokens of
 * its items. The token of an object is followed by the tokens of its members: each a name, and then the value. This
 * loop visits the members of an object:
 * <pre>{@code
 * for (int name = d.first(object); name < d.end(object); name = d.next(name + 1)) {
 *     d.string(name); // the value starts at name + 1
 * }
 * }</pre>
 *
 * <p>The names of an object are unique. A text with a duplicate name is refused. If the limits
 * {@linkplain JsonLimits#allowsDuplicateNames() allow duplicates}, only the last member with the name is on the tape.
 *
 * <p>A document is reusable: each parse replaces the previous text. After the first texts, parsing allocates almost
 * nothing. Not thread-safe. <b>The document uses the array of the caller until the next parse</b>; do not change the
 * array meanwhile. The results of methods are copies, with the exception of {@link #source()}.
 *
 * <p>Methods with an index require the index of a token of the right kind, after a successful parse. Otherwise their
 * behaviour is undefined, unless said otherwise.
 */
public final class JsonDocument {

    private static final int NOWHERE = -1;

    /** Largest number of tokens, of eight bytes each, for which a document is kept between texts. */
    private static final int MOST_KEPT_TOKENS = 1 << 12;

    /** Depth from which on a document is not kept for other texts. */
    private static final int MOST_KEPT_DEPTH = 64;

    private final JsonTokenizer tokenizer;
    private final TextPositions positions = new TextPositions();

    /** Positions in the source from which this text was made, or null if the text is the source. */
    private @Nullable TokenPositions origin;

    private byte[] json;
    ByteBuffer words;
    long[] tape;
    private int tokenCount;

    /** Number of texts that were parsed, to notice that a result is about another text. */
    private int parses;

    private @Nullable SyntaxError failure;
    private @Nullable TapeComparison comparison;
    private @Nullable TapePointer pointers;
    private int unboundAt = NOWHERE;
    private @Nullable String unboundReason;
    private @Nullable String unboundDetail;
    private @Nullable DocumentState state;
    private @Nullable PatternMemory patterns;
    private @Nullable MaskedTokens masked;

    /** Creates an empty document with {@link JsonLimits#DEFAULTS}. */
    public JsonDocument() {
        this(JsonLimits.DEFAULTS);
    }

    /** Creates an empty document with other limits. */
    public JsonDocument(JsonLimits limits) {
        this(limits, false);
    }

    private JsonDocument(JsonLimits limits, boolean isFirst) {
        tokenizer = new JsonTokenizer(limits, isFirst);
        json = tokenizer.json;
        words = tokenizer.words;
        tape = tokenizer.tape;
    }

    /** Returns a new document with the parsed text. If the text is not valid JSON, {@link #failure()} is not null. */
    public static JsonDocument of(byte[] json) {
        JsonDocument document = new JsonDocument();
        document.parse(json);
        return document;
    }

    /**
     * Returns a new document with the parsed text, as {@link #of(byte[])}. Takes less time than that in a program that
     * has just started, and more in any other.
     */
    public static JsonDocument ofFirst(byte[] json) {
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS, true);
        document.parse(json);
        return document;
    }

    /** Returns a new document with the parsed text. If the text is not valid JSON, {@link #failure()} is not null. */
    public static JsonDocument of(String json) {
        JsonDocument document = new JsonDocument();
        document.parse(json);
        return document;
    }

    /**
     * Returns a new document with the text of a stream up to its end, as {@link #parse(InputStream)}. If the text is
     * not valid JSON, {@link #failure()} is not null.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static JsonDocument of(InputStream json) {
        return of(json, JsonLimits.DEFAULTS);
    }

    static JsonDocument of(byte[] json, JsonLimits limits) {
        JsonDocument document = new JsonDocument(limits);
        document.parse(json);
        return document;
    }

    static JsonDocument of(String json, JsonLimits limits) {
        JsonDocument document = new JsonDocument(limits);
        document.parse(json);
        return document;
    }

    static JsonDocument of(InputStream json, JsonLimits limits) {
        JsonDocument document = new JsonDocument(limits);
        document.parse(json);
        return document;
    }

    /**
     * Returns a new document with a value that does not come from a text, so lines and columns are unknown. It is
     * within {@link JsonLimits#DEFAULTS}, or {@link #failure()} is not null.
     */
    public static JsonDocument of(JsonData value) {
        return of(value, JsonLimits.DEFAULTS);
    }

    static JsonDocument of(JsonData value, JsonLimits limits) {
        return ofValue(value.toJson(), limits);
    }

    /**
     * Returns a new document with a text that was written from values in memory, so there are no limits.
     *
     * @param tokens the number of its tokens, or 0 if it is unknown
     */
    static JsonDocument ofOwnText(byte[] json, int tokens) {
        JsonDocument document = new JsonDocument(JsonLimits.ANY_SIZE);
        document.tokenizer.tape = new long[tokens];
        document.parse(json);
        return document;
    }

    /** Returns a new document with the JSON of a value that does not come from a text. */
    static JsonDocument ofValue(byte[] json, JsonLimits limits) {
        JsonDocument document = new JsonDocument(limits);
        document.parse(json, new TokenPositions());
        return document;
    }

    /** Parses the whole array as one JSON text. See {@link #parse(byte[], int, int)}. */
    public boolean parse(byte[] json) {
        return parse(json, 0, json.length);
    }

    /**
     * Parses a range of an array as exactly one JSON text in UTF-8. Lines and columns count from {@code from}, and
     * offsets from the start of the array. A byte order mark before the text is ignored.
     *
     * @return true if the range is valid JSON within the limits; otherwise {@link #failure()} has the reason and there
     * are no tokens
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public boolean parse(byte[] json, int from, int to) {
        Objects.checkFromToIndex(from, to, json.length);
        int start = JsonText.isMark(json, from, to) ? from + JsonText.MARK : from;
        boolean success = tokenizer.whole(json, start, to);
        positions.start(json, start);
        take(success);
        return success;
    }

    /**
     * Parses exactly one JSON text. Offsets count the bytes of its UTF-8 form. A text with an unpaired surrogate is
     * refused, but an escape may denote one.
     *
     * @return true if the text is valid JSON within the limits; otherwise {@link #failure()} has the reason and there
     * are no tokens
     */
    public boolean parse(String json) {
        return parse(Utf8.bytes(json));
    }

    /**
     * Parses the rest of a stream as exactly one JSON text in UTF-8. Reading ends early if the text is longer than
     * {@link JsonLimits#maxDocumentBytes()}. The stream is not closed. A byte order mark before the text is ignored.
     *
     * @return true if the text is valid JSON within the limits; otherwise {@link #failure()} has the reason and there
     * are no tokens
     * @throws UncheckedIOException if the stream cannot be read
     */
    public boolean parse(InputStream json) {
        return parse(StreamText.read(json, limits().maxDocumentBytes() + JsonText.MARK + 1));
    }

    /**
     * Parses JSON text that was made from something else: a value in memory, or the tokens of another parser. The
     * reader of a message does not know this text. So lines and columns are those of the source, and there are no
     * excerpts.
     *
     * @param origin the positions in the source; empty if it has none
     * @return as {@link #parse(byte[])}
     */
    public boolean parse(byte[] json, TokenPositions origin) {
        boolean success = tokenizer.whole(json, 0, json.length);
        positions.start(json, 0);
        take(success, origin);
        return success;
    }

    /**
     * Parses the next JSON text of a sequence. The texts are separated by whitespace (NDJSON) or by record separators
     * (RFC 7464); after a string, array or object no separator is needed. The next text may start at
     * {@link #endOffset()}.
     *
     * <p>If the same array was parsed before and {@code from} is not before its {@code endOffset()}, lines and columns
     * continue. Otherwise they count from {@code from}.
     *
     * @return true if there is a text; otherwise {@link #failure()} has the reason, or is null if only whitespace is
     * left
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    @SuppressWarnings("ReferenceEquality") // must be the same array, not one with the same bytes
    public boolean parseNext(byte[] json, int from, int to) {
        Objects.checkFromToIndex(from, to, json.length);
        boolean onward = tokenizer.json == json && from > 0 && from >= tokenizer.stop;
        int start = !onward && JsonText.isMark(json, from, to) ? from + JsonText.MARK : from;
        boolean success = tokenizer.next(json, start, to);
        if (onward) {
            positions.resume(start);
        } else {
            positions.start(json, start);
        }
        take(success);
        return success;
    }

    /** Parses the next JSON text of a sequence. The array is a part of it, which starts at a line and column. */
    void parsePart(byte[] json, int from, int to, int line, int column) {
        boolean success = tokenizer.next(json, from, to);
        positions.start(json, from, line, column);
        take(success);
        if (!success && failure == null) {
            tokenizer.whole(json, from, to);
            take(false);
        }
    }

    /** Gives the memory of a part of a text back. The next thing to do is to parse a larger part. */
    void release() {
        tokenizer.release();
        forget();
    }

    /** Parses an item of an array. The bytes are a part of a stream, which starts at a line and column. */
    void parseItem(byte[] json, int from, int to, int line, int column) {
        takePart(tokenizer.item(json, from, to), from, line, column);
    }

    /** Reports that neither a comma nor the end of an array is here. */
    void refuseSeparator(byte[] json, int from, int to, int line, int column) {
        takePart(tokenizer.noSeparator(json, from, to), from, line, column);
    }

    /** Reports that something is here, after the end of an array. */
    void refuseRest(byte[] json, int from, int to, int line, int column) {
        takePart(tokenizer.noEnd(json, from, to), from, line, column);
    }

    private void takePart(boolean success, int from, int line, int column) {
        positions.start(tokenizer.json, from, line, column);
        take(success);
    }

    private void take(boolean success) {
        take(success, null);
    }

    private void take(boolean success, @Nullable TokenPositions newOrigin) {
        origin = newOrigin;
        json = tokenizer.json;
        words = tokenizer.words;
        tape = tokenizer.tape;
        tokenCount = tokenizer.count;
        parses++;
        pointers = null;
        failure = success ? null : describe(tokenizer.failure);
        unboundAt = NOWHERE;
        unboundReason = null;
        unboundDetail = null;
        state = null;
        patterns = null;
        masked = null;
    }

    /**
     * Forgets the text, and keeps the memory for the next one. Afterwards the document does not use the array of the
     * caller any more, and has no tokens.
     */
    void forget() {
        tokenizer.forget();
        positions.start(tokenizer.json, 0);
        comparison = null;
        take(false);
    }

    /** Returns whether the document holds so little memory that it may be kept between texts. */
    boolean isSmall() {
        return tape.length <= MOST_KEPT_TOKENS && depthBound() < MOST_KEPT_DEPTH;
    }

    private @Nullable SyntaxError describe(@Nullable String message) {
        if (message == null) {
            return null;
        }
        int at = tokenizer.fault;
        int other = tokenizer.firstOccurrence;
        String whole = other < 0 || line(other) == 0
                ? message
                : message + ", at line " + line(other) + ", column " + column(other);
        return new SyntaxError(tokenizer.limit, tokenizer.limitName, at, line(at), column(at), whole, tokenizer.quoted);
    }

    /**
     * Returns the reason why the last parse failed. Returns null after a successful parse, and at the end of a
     * sequence.
     */
    public @Nullable SyntaxError failure() {
        return failure;
    }

    /** Returns whether the last text was read to its end. Then it is valid JSON, apart from duplicate names. */
    boolean isRead() {
        return failure == null || tokenizer.firstOccurrence >= 0;
    }

    /** Returns whether the last text failed only because it ends too early. */
    boolean endsTooEarly() {
        return tokenizer.endsTooEarly;
    }

    /** Returns the number of texts that were parsed into this document. */
    int parses() {
        return parses;
    }

    /** Returns the number of tokens, 0 after a failure. */
    public int tokenCount() {
        return tokenCount;
    }

    /**
     * Returns the offset after the text, or the offset of the error. A text with a duplicate name as its only error is
     * read to its end.
     */
    public int endOffset() {
        return tokenizer.stop;
    }

    /** Returns the kind of a token, a constant of {@link Kind}. */
    public int kind(int at) {
        return (int) (tape[at] >>> JsonTokenizer.KIND_SHIFT);
    }

    /** Returns whether the value is {@code null}. */
    public boolean isNull(int at) {
        return kind(at) == Kind.NULL;
    }

    /** Returns whether the value is {@code true} or {@code false}. */
    public boolean isBoolean(int at) {
        return (kind(at) - Kind.FALSE & ~1) == 0;
    }

    /** Returns whether the value is a number. */
    public boolean isNumber(int at) {
        return (kind(at) - Kind.INTEGER & ~1) == 0;
    }

    /** Returns whether the value is a string. */
    public boolean isString(int at) {
        return (kind(at) - Kind.STRING & ~1) == 0;
    }

    /** Returns whether the value is an array. */
    public boolean isArray(int at) {
        return kind(at) == Kind.ARRAY;
    }

    /** Returns whether the value is an object. */
    public boolean isObject(int at) {
        return kind(at) == Kind.OBJECT;
    }

    /**
     * Returns whether the value is a number without a fractional part, like the type {@code integer} of JSON Schema.
     * Examples are {@code 1.0} and {@code 1e400}. In draft 4 only a {@link Kind#INTEGER} is an integer.
     */
    public boolean isInteger(int at) {
        int kind = kind(at);
        return kind == Kind.INTEGER || (kind == Kind.DECIMAL && JsonNumbers.isInteger(json, offset(at), rawEnd(at)));
    }

    /** Returns the index of the first item or member name of a container, or {@link #end} if it is empty. */
    public int first(int at) {
        return at + 1;
    }

    /** Returns the index after a value with all its nested values. */
    public int next(int at) {
        long token = tape[at];
        return token >>> JsonTokenizer.KIND_SHIFT >= Kind.ARRAY ? (int) token & JsonTokenizer.MASK : at + 1;
    }

    /** Returns the index after the last token of a container. Like {@link #next}, but for containers only. */
    public int end(int at) {
        return (int) tape[at] & JsonTokenizer.MASK;
    }

    /** Returns the number of items of an array or members of an object. Visits all of them. */
    public int count(int at) {
        int step = kind(at) == Kind.OBJECT ? 1 : 0;
        int end = end(at);
        int count = 0;
        for (int i = at + 1; i < end; i = next(i + step)) {
            count++;
        }
        return count;
    }

    /** Returns the index of the value of the member with this name, or -1. */
    public int find(int object, String name) {
        return find(object, Utf8.bytes(name));
    }

    /** Returns the index of the value of the member with this name, which is given in {@link Utf8}, or -1. */
    public int find(int object, byte[] name) {
        int end = end(object);
        for (int i = object + 1; i < end; i = next(i + 1)) {
            if (stringEquals(i, name)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Returns the value of a boolean. */
    public boolean booleanValue(int at) {
        return kind(at) == Kind.TRUE;
    }

    /** Returns the value of a string or name. Unpaired surrogates, which escapes can denote, are kept. */
    public String string(int at) {
        int from = offset(at);
        int length = byteLength(at);
        return kind(at) == Kind.ESCAPED_STRING
                ? JsonText.decode(json, from, from + length)
                : new String(json, from, length, StandardCharsets.UTF_8);
    }

    /**
     * Returns the beginning of a string or name, for messages. Decodes no more bytes than it needs.
     *
     * @param longest the largest number of code points, where half a surrogate pair that is escaped counts as one
     */
    public String beginning(int at, int longest) {
        int from = offset(at);
        int length = byteLength(at);
        return length <= longest ? string(at) : JsonText.beginning(json, from, from + length, longest);
    }

    /**
     * Returns the length of a string or name in code points, as in JSON Schema. An unpaired surrogate counts as one.
     */
    public int length(int at) {
        int from = offset(at);
        int to = from + byteLength(at);
        return kind(at) == Kind.ESCAPED_STRING
                ? JsonText.codePointsEscaped(json, from, to)
                : JsonText.codePoints(words, from, to);
    }

    /** Returns whether a string or name has this value, which is given in {@link Utf8}. */
    public boolean stringEquals(int at, byte[] utf8) {
        int length = byteLength(at);
        if (kind(at) == Kind.STRING) {
            int from = offset(at);
            return length == utf8.length && Arrays.equals(json, from, from + length, utf8, 0, length);
        }
        // One byte of content is written with at most six: a backslash, u, and four digits.
        return length >= utf8.length && length / 6 <= utf8.length && Arrays.equals(Utf8.bytes(string(at)), utf8);
    }

    /** Returns whether a string or name has this value. */
    public boolean stringEquals(int at, String value) {
        int bytes = byteLength(at);
        int chars = value.length();
        if (kind(at) == Kind.STRING && bytes == chars) {
            // There are as many bytes as chars, so the strings can only be equal if they are ASCII.
            return JsonText.equalsAscii(json, offset(at), value);
        }
        // A char has one to three bytes, written with up to six.
        return bytes > chars && bytes / 6 <= chars && string(at).equals(value);
    }

    /** Returns whether a number is an integer from -2<sup>31</sup> to 2<sup>31</sup>-1. */
    public boolean fitsInt(int at) {
        boolean few = kind(at) == Kind.INTEGER && byteLength(at) <= 9;
        return few || (fitsLong(at) && (int) longValue(at) == longValue(at));
    }

    /** Returns the value of a number for which {@link #fitsInt} is true. */
    public int intValue(int at) {
        return (int) longValue(at);
    }

    /**
     * Returns whether a number is an integer from -2<sup>63</sup> to 2<sup>63</sup>-1, in any notation: {@code 1.5e1}.
     */
    public boolean fitsLong(int at) {
        return isShortInteger(at) || JsonNumbers.fitsLong(json, offset(at), rawEnd(at));
    }

    /**
     * Returns the value of a number for which {@link #fitsLong} is true.
     *
     * @throws ArithmeticException if it does not fit
     */
    public long longValue(int at) {
        int from = offset(at);
        return isShortInteger(at)
                ? JsonNumbers.unscaled(json, from, rawEnd(at))
                : JsonNumbers.longValue(json, from, rawEnd(at));
    }

    /**
     * Returns whether a number is an integer with at most {@link JsonLimits#maxNumberBytes()} digits, so that
     * {@link #bigInteger} can convert it.
     */
    public boolean fitsBigInteger(int at) {
        return JsonNumbers.integerDigits(json, offset(at), rawEnd(at)) <= tokenizer.limits.maxNumberBytes();
    }

    /**
     * Returns the value of a number for which {@link #fitsBigInteger} is true.
     *
     * @throws ArithmeticException if it does not fit
     */
    public BigInteger bigInteger(int at) {
        if (!fitsBigInteger(at)) {
            throw new ArithmeticException("no integer of at most " + tokenizer.limits.maxNumberBytes() + " digits");
        }
        return JsonNumbers.integer(json, offset(at), rawEnd(at));
    }

    /** Returns whether a number is zero or its exponent is in the range of {@link BigDecimal}. */
    public boolean fitsDecimal(int at) {
        return JsonNumbers.fitsDecimal(json, offset(at), rawEnd(at));
    }

    /**
     * Returns the exact value of a number, with the scale it was written with. A zero has the scale 0 if its own is out of
     * range.
     *
     * @throws ArithmeticException if it does not {@linkplain #fitsDecimal fit}
     */
    public BigDecimal decimal(int at) {
        return JsonNumbers.decimal(json, offset(at), rawEnd(at));
    }

    /** Returns the {@code double} nearest to a number, which is infinite if the number is too large. */
    public double doubleValue(int at) {
        return JsonNumbers.doubleValue(json, offset(at), rawEnd(at));
    }

    /** Returns a number as it was written. */
    public String numberText(int at) {
        return new String(json, offset(at), byteLength(at), StandardCharsets.ISO_8859_1);
    }

    /**
     * Compares a number with a bound, exactly. Returns a negative number if it is less, 0 if equal, and a positive
     * number if greater.
     */
    public int compare(int at, long bound) {
        int from = offset(at);
        return isShortInteger(at)
                ? Long.compare(JsonNumbers.unscaled(json, from, rawEnd(at)), bound)
                : JsonNumbers.compare(json, from, rawEnd(at), bound);
    }

    /**
     * Compares a number with a bound, exactly. Returns a negative number if it is less, 0 if equal, and a positive
     * number if greater.
     */
    public int compare(int at, JsonNumber bound) {
        return JsonNumbers.compare(json, offset(at), rawEnd(at), bound.decimal());
    }

    /**
     * Returns whether a number is a multiple of another, exactly.
     *
     * @throws ArithmeticException if {@code divisor} is 0
     */
    public boolean isMultipleOf(int at, long divisor) {
        return isShortInteger(at)
                ? JsonNumbers.unscaled(json, offset(at), rawEnd(at)) % divisor == 0
                : isMultipleOf(at, JsonNumber.of(divisor));
    }

    /**
     * Returns whether a number is an exact multiple of another.
     *
     * @throws ArithmeticException if {@code divisor} is 0
     */
    public boolean isMultipleOf(int at, JsonNumber divisor) {
        return JsonNumbers.isMultipleOf(json, offset(at), rawEnd(at), divisor.decimal());
    }

    /**
     * Returns whether two values are equal in JSON Schema: numbers by value, objects regardless of the order of
     * members.
     */
    public boolean equal(int a, int b) {
        return comparison().equal(a, b);
    }

    /**
     * Returns whether a value equals a constant in JSON Schema: numbers by value, objects regardless of the order of
     * members.
     */
    public boolean equal(int at, JsonData constant) {
        return DataComparison.equal(this, at, constant);
    }

    /**
     * Returns the index of the first item of an array that equals an earlier item, or -1 if all are different. The time
     * is never quadratic in the number of items.
     */
    public int duplicate(int array) {
        return comparison().duplicate(array);
    }

    private TapeComparison comparison() {
        TapeComparison existing = comparison;
        if (existing == null) {
            existing = new TapeComparison(this);
            comparison = existing;
        }
        return existing;
    }

    /** Returns a copy of a value. */
    public JsonData data(int at) {
        return DataCopy.of(this, at);
    }

    /**
     * Returns the JSON Pointer (RFC 6901) of a value. For a name, returns the pointer of its value. The pointer of the
     * whole text is {@code ""}.
     */
    public String pointer(int at) {
        TapePointer existing = pointers;
        if (existing == null) {
            existing = new TapePointer(this);
            pointers = existing;
        }
        return existing.of(at);
    }

    /** Returns the offset of the first byte of a value or name, including its quote or bracket. */
    public int startOffset(int at) {
        return isString(at) ? offset(at) - 1 : offset(at);
    }

    /** Returns the offset after the last byte of a value or name, including its quote or bracket. */
    public int endOffset(int at) {
        int kind = kind(at);
        return kind >= Kind.ARRAY ? containerEnd(at) : kind >= Kind.STRING ? rawEnd(at) + 1 : rawEnd(at);
    }

    /** Skips the closing brackets of all containers that end with the last token. */
    private int containerEnd(int at) {
        int end = end(at);
        int brackets = 0;
        for (int i = at; i < end; i++) {
            if (kind(i) >= Kind.ARRAY && end(i) == end) {
                brackets++;
            }
        }
        int last = end - 1;
        int offset = kind(last) >= Kind.ARRAY ? offset(last) + 1 : endOffset(last);
        while (brackets > 0) {
            byte c = json[offset++];
            if (c == ']' || c == '}') {
                brackets--;
            }
        }
        return offset;
    }

    /** Returns a copy of the text of a value, exactly as it was written. */
    public byte[] copy(int at) {
        return Arrays.copyOfRange(json, startOffset(at), endOffset(at));
    }

    /** Returns the text between two offsets, for messages. Bytes that are not valid UTF-8 become U+FFFD. */
    public String excerpt(int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    /** Returns whether the text was made from something else; see {@link #parse(byte[], TokenPositions)}. */
    public boolean isDerived() {
        return origin != null;
    }

    /**
     * Returns the 1-based line of an offset in the text, or 0 if it is unknown. A line ends with LF, CR or CR LF.
     */
    public int line(int offset) {
        return origin == null ? positions.line(offset) : origin.line(offset);
    }

    /** Returns the 1-based column of an offset in the text, in code points, or 0 if it is unknown. */
    public int column(int offset) {
        return origin == null ? positions.column(offset) : origin.column(offset);
    }

    /** Returns the offset of the content of a scalar or name, without its quote, or of the bracket of a container. */
    public int offset(int at) {
        return (int) (tape[at] >>> JsonTokenizer.OFFSET_SHIFT) & JsonTokenizer.MASK;
    }

    /** Returns the number of bytes of the content of a scalar or name, without quotes and with escapes as written. */
    public int byteLength(int at) {
        return (int) tape[at] & JsonTokenizer.MASK;
    }

    /** Returns the parsed array itself. Offsets are its indexes. Do not change it before the next parse. */
    public byte[] source() {
        return json;
    }

    /** Returns the byte at an offset. */
    public byte byteAt(int offset) {
        return json[offset];
    }

    /** Returns the eight bytes from an offset on, in little-endian order. Bytes beyond the end of the array are 0. */
    public long wordAt(int offset) {
        // The same difference as in the check of the buffer, so that it is computed once.
        return words.limit() - offset >= 8 ? words.getLong(offset) : lastWord(offset);
    }

    private long lastWord(int offset) {
        long word = 0;
        for (int i = json.length - 1; i >= offset; i--) {
            word = word << 8 | (json[i] & 0xFF);
        }
        return word;
    }

    /** Returns whether a number is an integer in plain notation with few enough digits for a long. */
    private boolean isShortInteger(int at) {
        return kind(at) == Kind.INTEGER && byteLength(at) <= JsonNumbers.SHORT;
    }

    /**
     * Returns a bound of the depth of the text: the number of containers that are nested in each other, or a small
     * number that is larger.
     */
    public int depthBound() {
        return tokenizer.deepest();
    }

    /** Returns the limits for the texts that are parsed into this document. */
    public JsonLimits limits() {
        return tokenizer.limits;
    }

    /**
     * Returns the state that generated validators attached to this text, or null if there is none since the last parse.
     */
    public @Nullable DocumentState state() {
        return state;
    }

    /** Attaches state of generated validators to this text, until the next parse. */
    public void keep(DocumentState newState) {
        state = newState;
    }

    /** Returns the verdicts of patterns whose steps are counted on this text, and the steps that are left for them. */
    public PatternMemory patterns() {
        PatternMemory existing = patterns;
        if (existing == null) {
            existing = new PatternMemory(tokenizer.limits.maxPatternSteps());
            patterns = existing;
        }
        return existing;
    }

    /**
     * Sets the secrets of this text, which messages and excerpts mask until the next parse or the next call.
     *
     * @param tokens the secrets, or null if the schema has none
     */
    public void mask(@Nullable MaskedTokens tokens) {
        masked = tokens;
    }

    /** Returns whether a value or name is secret, by itself or as a part of another value. */
    public boolean isMasked(int at) {
        return masked != null && masked.has(this, at);
    }

    /**
     * Returns whether the text between the tokens may contain secrets: the schema has secrets, and members with
     * duplicate names were dropped.
     */
    public boolean hasHiddenText() {
        return masked != null && tokenizer.duplicates.dropped;
    }

    /** Returns the offset at which the secret around an offset starts, or the offset itself outside of secrets. */
    public int maskedStart(int offset) {
        return masked == null ? offset : masked.start(this, offset);
    }

    /** Returns the text between two offsets as {@link #excerpt}, with {@link MaskedTokens#MASK} for each secret. */
    public String maskedExcerpt(int from, int to) {
        return masked == null ? excerpt(from, to) : masked.text(this, from, to, MaskedTokens.MASK);
    }

    /**
     * Records why a valid value cannot be represented in Java. Called by generated readers. A later call replaces an
     * earlier one.
     */
    public void noteUnbound(int at, String reason) {
        noteUnbound(at, reason, null);
    }

    /**
     * Records why a valid value cannot be converted to a class of the user, as {@link #noteUnbound(int, String)}.
     *
     * @param detail the message of the converter, which may quote the value; null if there is none
     */
    public void noteUnbound(int at, String reason, @Nullable String detail) {
        unboundAt = at;
        unboundReason = reason;
        unboundDetail = detail;
    }

    /** Returns the value of the last {@link #noteUnbound} since the last parse, or -1 if there was none. */
    public int unboundAt() {
        return unboundAt;
    }

    /** Returns the reason of the last {@link #noteUnbound} since the last parse, or null if there was none. */
    public @Nullable String unboundReason() {
        return unboundReason;
    }

    /** Returns the detail of the last {@link #noteUnbound} since the last parse, or null if there was none. */
    public @Nullable String unboundDetail() {
        return unboundDetail;
    }

    private int rawEnd(int at) {
        long token = tape[at];
        return ((int) (token >>> JsonTokenizer.OFFSET_SHIFT) & JsonTokenizer.MASK) + ((int) token & JsonTokenizer.MASK);
    }
}
