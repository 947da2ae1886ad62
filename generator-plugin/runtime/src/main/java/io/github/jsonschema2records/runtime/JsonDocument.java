package io.github.jsonschema2records.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parsed JSON text (RFC 8259): its UTF-8 bytes and the <em>tape</em>, one entry a token.
 *
 * <p>Tokens have indexes from 0, the whole value. An array's token is followed by those of its items, an object's by
 * those of its members: each a name token and then the tokens of the value. So this walks an object:
 *
 * <pre>{@code
 * for (int name = d.first(object); name < d.end(object); name = d.next(name + 1)) {
 *     d.string(name); // the value starts at name + 1
 * }
 * }</pre>
 *
 * <p>The members of an object have different names. A text in which a name stands twice is refused, or if the
 * {@linkplain JsonLimits#allowsDuplicateNames() limits allow} it, only the last member of that name is on the tape.
 *
 * <p>A document is reusable: each parse replaces the last text, and in steady state allocates nothing but a view of 48
 * bytes when it is given another array. Checks whose verdicts are remembered allocate what they remember. It belongs to
 * one thread at a time. <b>The array is aliased until the next parse</b>: change it, and the answers are wrong. What the
 * methods return is copied and does not depend on it.
 *
 * <p>Unless said otherwise, the methods that take an index expect that of a token of the right kind, after a parse that
 * succeeded; otherwise what they return or throw is not specified.
 */
public final class JsonDocument {

    private static final int NOWHERE = -1;

    private final JsonTokenizer tokenizer;
    private final TextPositions positions = new TextPositions();
    private byte[] json;
    private ByteBuffer words;
    private long[] tape;
    private int tokenCount;
    private @Nullable SyntaxError failure;
    private @Nullable TapeComparison comparison;
    private int unboundAt = NOWHERE;
    private @Nullable String unboundReason;
    private @Nullable DocumentState state;

    /** An empty document with {@link JsonLimits#DEFAULTS}. */
    public JsonDocument() {
        this(JsonLimits.DEFAULTS);
    }

    /** An empty document with limits of one's own. */
    public JsonDocument(JsonLimits limits) {
        tokenizer = new JsonTokenizer(limits);
        json = tokenizer.json;
        words = tokenizer.words;
        tape = tokenizer.tape;
    }

    /** A new document with the text parsed; check {@link #failure()} before anything else. */
    public static JsonDocument of(byte[] json) {
        JsonDocument document = new JsonDocument();
        document.parse(json);
        return document;
    }

    /** A new document with the text parsed, as {@link #parse(String)}; check {@link #failure()} before anything else. */
    public static JsonDocument of(String json) {
        JsonDocument document = new JsonDocument();
        document.parse(json);
        return document;
    }

    /** Parses one JSON text, the whole array. */
    public boolean parse(byte[] json) {
        return parse(json, 0, json.length);
    }

    /**
     * Parses exactly one JSON text. Lines and columns count from {@code from}, offsets from the start of the array. A byte
     * order mark before the text is ignored.
     *
     * @return whether it is one within the limits; if not, {@link #failure()} says why and there are no tokens
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
     * Parses exactly one JSON text. Offsets count the bytes of its UTF-8 form. A text with an unpaired surrogate has none
     * and is refused, while an escape may stand for one.
     *
     * @return whether it is one within the limits; if not, {@link #failure()} says why and there are no tokens
     */
    public boolean parse(String json) {
        return parse(Utf8.bytes(json));
    }

    /**
     * Parses the next JSON text of a sequence, whose texts are separated by whitespace (NDJSON), by record separators
     * (RFC 7464), or by nothing after a string, array or object. {@link #endOffset()} says where the next one may start.
     * Where {@code from} is at or behind the {@code endOffset()} of the last parse of the same array, lines and columns
     * count on; otherwise they count from {@code from}.
     *
     * @return whether there is one; if not, either {@link #failure()} says why, or it is null and the rest is blank
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    @SuppressWarnings("ReferenceEquality") // the same array, not one of the same bytes
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

    /** Parses the next JSON text of a sequence, of which this is a part that starts at a line and column. */
    void parsePart(byte[] json, int from, int to, int line, int column) {
        boolean success = tokenizer.next(json, from, to);
        positions.start(json, from, line, column);
        take(success);
        if (!success && failure == null) {
            tokenizer.whole(json, from, to);
            take(false);
        }
    }

    private void take(boolean success) {
        json = tokenizer.json;
        words = tokenizer.words;
        tape = tokenizer.tape;
        tokenCount = tokenizer.count;
        failure = success ? null : describe(tokenizer.failure);
        unboundAt = NOWHERE;
        unboundReason = null;
        state = null;
    }

    private @Nullable SyntaxError describe(@Nullable String message) {
        if (message == null) {
            return null;
        }
        int at = tokenizer.fault;
        int other = tokenizer.contradicted;
        String whole = other < 0 ? message : message + ", at line " + line(other) + ", column " + column(other);
        return new SyntaxError(tokenizer.limit, at, line(at), column(at), whole);
    }

    /** Why the last parse failed; null after one that succeeded and after the end of a sequence. */
    public @Nullable SyntaxError failure() {
        return failure;
    }

    /** Returns whether the last text was read to its end: it is JSON, and if it failed, a name stands twice in it. */
    boolean isRead() {
        return failure == null || tokenizer.contradicted >= 0;
    }

    /** Returns whether the last text failed because it ends too early: with more text behind it, it might be JSON. */
    boolean isCutShort() {
        return tokenizer.ended;
    }

    /** The number of tokens; 0 after a failure. */
    public int tokenCount() {
        return tokenCount;
    }

    /** The offset behind the text, or of what is wrong. A text whose only fault is a name that stands twice is read on. */
    public int endOffset() {
        return tokenizer.stop;
    }

    /** The kind of a token, a constant of {@link Kind}. */
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
     * Returns whether the value is a number without fractional part, JSON Schema's {@code integer}: {@code 1.0} and {@code 1e400}
     * are, whatever their size. (In draft 4 only {@link Kind#INTEGER} is.)
     */
    public boolean isInteger(int at) {
        int kind = kind(at);
        return kind == Kind.INTEGER || (kind == Kind.DECIMAL && JsonNumbers.isInteger(json, offset(at), rawEnd(at)));
    }

    /** The index of a container's first item or member name; {@link #end} if it is empty. */
    public int first(int at) {
        return at + 1;
    }

    /** The index past the value, containers with all that is in them. */
    public int next(int at) {
        long token = tape[at];
        return token >>> JsonTokenizer.KIND_SHIFT >= Kind.ARRAY ? (int) token & JsonTokenizer.MASK : at + 1;
    }

    /** The index past a container's last token: {@link #next} for containers only. */
    public int end(int at) {
        return (int) tape[at] & JsonTokenizer.MASK;
    }

    /** The number of items of an array or members of an object, found by walking over them. */
    public int count(int at) {
        int step = kind(at) == Kind.OBJECT ? 1 : 0;
        int end = end(at);
        int count = 0;
        for (int i = at + 1; i < end; i = next(i + step)) {
            count++;
        }
        return count;
    }

    /** The index of the value of the member with this name, or -1. */
    public int find(int object, String name) {
        return find(object, Utf8.bytes(name));
    }

    /** The index of the value of the member with this name, given in {@link Utf8}, or -1. */
    public int find(int object, byte[] name) {
        int found = -1;
        int end = end(object);
        for (int i = object + 1; i < end; i = next(i + 1)) {
            if (stringEquals(i, name)) {
                found = i + 1;
            }
        }
        return found;
    }

    /** The value of a boolean. */
    public boolean booleanValue(int at) {
        return kind(at) == Kind.TRUE;
    }

    /** The value of a string, or a name. Unpaired surrogates, possible as escapes, stay what they are. */
    public String string(int at) {
        int from = offset(at);
        int length = byteLength(at);
        return kind(at) == Kind.ESCAPED_STRING
                ? JsonText.decode(json, from, from + length)
                : new String(json, from, length, StandardCharsets.UTF_8);
    }

    /** The length of a string, or a name, in code points, as JSON Schema counts; an unpaired surrogate is one. */
    public int length(int at) {
        int from = offset(at);
        int to = from + byteLength(at);
        return kind(at) == Kind.ESCAPED_STRING
                ? JsonText.codePointsEscaped(json, from, to)
                : JsonText.codePoints(words, from, to);
    }

    /** Returns whether a string, or a name, has this value, given in {@link Utf8}. */
    public boolean stringEquals(int at, byte[] utf8) {
        int length = byteLength(at);
        if (kind(at) == Kind.STRING) {
            int from = offset(at);
            return length == utf8.length && Arrays.equals(json, from, from + length, utf8, 0, length);
        }
        // One byte of content has at most six as written, a backslash, u, and four digits.
        return length >= utf8.length && length / 6 <= utf8.length && Arrays.equals(Utf8.bytes(string(at)), utf8);
    }

    /** Returns whether a string, or a name, has this value. */
    public boolean stringEquals(int at, String value) {
        int bytes = byteLength(at);
        int chars = value.length();
        if (kind(at) == Kind.STRING && bytes == chars) {
            // As many bytes as chars: if they are equal, all of it is ASCII.
            return JsonText.equalsAscii(json, offset(at), value);
        }
        // A char has one to three bytes, as written up to six.
        return bytes > chars && bytes / 6 <= chars && string(at).equals(value);
    }

    /** Returns whether a number is an integer from -2<sup>31</sup> to 2<sup>31</sup>-1. */
    public boolean fitsInt(int at) {
        boolean few = kind(at) == Kind.INTEGER && byteLength(at) <= 9;
        return few || (fitsLong(at) && (int) longValue(at) == longValue(at));
    }

    /** The value of a number that {@link #fitsInt}. */
    public int intValue(int at) {
        return (int) longValue(at);
    }

    /** Returns whether a number is an integer from -2<sup>63</sup> to 2<sup>63</sup>-1, however it is written: {@code 1.5e1}. */
    public boolean fitsLong(int at) {
        return isShortInteger(at) || JsonNumbers.fitsLong(json, offset(at), rawEnd(at));
    }

    /**
     * The value of a number that {@link #fitsLong}.
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
     * Returns whether a number is an integer that {@link #bigInteger} is willing to write out: of no more digits than
     * {@link JsonLimits#maxNumberBytes()}.
     */
    public boolean fitsBigInteger(int at) {
        return JsonNumbers.integerDigits(json, offset(at), rawEnd(at)) <= tokenizer.limits.maxNumberBytes();
    }

    /**
     * The value of a number that {@link #fitsBigInteger}.
     *
     * @throws ArithmeticException if it does not fit
     */
    public BigInteger bigInteger(int at) {
        if (!fitsBigInteger(at)) {
            throw new ArithmeticException("no integer of at most " + tokenizer.limits.maxNumberBytes() + " digits");
        }
        return JsonNumbers.integer(json, offset(at), rawEnd(at));
    }

    /** Returns whether a number has an exponent that {@link BigDecimal} can hold. */
    public boolean fitsDecimal(int at) {
        return JsonNumbers.fitsDecimal(json, offset(at), rawEnd(at));
    }

    /**
     * The value of a number, exactly, with the scale it is written with.
     *
     * @throws ArithmeticException if it does not {@linkplain #fitsDecimal fit}
     */
    public BigDecimal decimal(int at) {
        return JsonNumbers.decimal(json, offset(at), rawEnd(at));
    }

    /** The {@code double} nearest to a number; infinite where it is too large. */
    public double doubleValue(int at) {
        return JsonNumbers.doubleValue(json, offset(at), rawEnd(at));
    }

    /** A number as written. */
    public String numberText(int at) {
        return new String(json, offset(at), byteLength(at), StandardCharsets.ISO_8859_1);
    }

    /** Compares a number with a bound, exactly: negative if it is less, 0 if equal, positive if greater. */
    public int compare(int at, long bound) {
        int from = offset(at);
        return isShortInteger(at)
                ? Long.compare(JsonNumbers.unscaled(json, from, rawEnd(at)), bound)
                : JsonNumbers.compare(json, from, rawEnd(at), bound);
    }

    /** Compares a number with a bound, exactly: negative if it is less, 0 if equal, positive if greater. */
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
     * Returns whether a number is a multiple of another, exactly.
     *
     * @throws ArithmeticException if {@code divisor} is 0
     */
    public boolean isMultipleOf(int at, JsonNumber divisor) {
        return JsonNumbers.isMultipleOf(json, offset(at), rawEnd(at), divisor.decimal());
    }

    /** Returns whether two values are equal as JSON Schema has it: numbers by value, objects whatever the order of members. */
    public boolean equal(int a, int b) {
        return comparison().equal(a, b);
    }

    /** Returns whether a value equals a constant as JSON Schema has it: numbers by value, objects whatever the order. */
    public boolean equal(int at, JsonData constant) {
        return DataComparison.equal(this, at, constant);
    }

    /**
     * The index of the first item of an array that is equal to an earlier one, or -1 if all are different. The time does
     * not grow with the square of the number of items, whatever they are.
     */
    public int duplicate(int array) {
        return comparison().duplicate(array);
    }

    private TapeComparison comparison() {
        TapeComparison known = comparison;
        if (known == null) {
            known = new TapeComparison(this);
            comparison = known;
        }
        return known;
    }

    /** A copy of a value. */
    public JsonData data(int at) {
        return DataCopy.of(this, at);
    }

    /** The RFC 6901 pointer to a value, or, for a name, to the value it names; {@code ""} for the whole. */
    public String pointer(int at) {
        return TapePointer.of(this, at);
    }

    /** The offset of the first byte of a value's or name's text, quotes and brackets included. */
    public int startOffset(int at) {
        return isString(at) ? offset(at) - 1 : offset(at);
    }

    /** The offset behind the last byte of a value's or name's text, quotes and brackets included. */
    public int endOffset(int at) {
        int kind = kind(at);
        return kind >= Kind.ARRAY ? containerEnd(at) : kind >= Kind.STRING ? rawEnd(at) + 1 : rawEnd(at);
    }

    /** Behind the last token stand the closing brackets of all containers that end with it. */
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

    /** A copy of the text of a value, byte by byte as it was written. */
    public byte[] copy(int at) {
        return Arrays.copyOfRange(json, startOffset(at), endOffset(at));
    }

    /** The text between two offsets, for messages; bytes that are no UTF-8 become U+FFFD. */
    public String excerpt(int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    /** The 1-based line of an offset in the text; a line ends with LF, CR or CR LF. */
    public int line(int offset) {
        return positions.line(offset);
    }

    /** The 1-based column, in code points, of an offset in the text. */
    public int column(int offset) {
        return positions.column(offset);
    }

    /** The offset of a scalar's content, for strings and names without the quote; of a container's bracket. */
    public int offset(int at) {
        return (int) (tape[at] >>> JsonTokenizer.OFFSET_SHIFT) & JsonTokenizer.MASK;
    }

    /** The number of bytes of a scalar's content, for strings and names without the quotes, escapes as written. */
    public int byteLength(int at) {
        return (int) tape[at] & JsonTokenizer.MASK;
    }

    /** The array that was parsed, itself: valid until the next parse, and not to be changed. Offsets are its indexes. */
    public byte[] source() {
        return json;
    }

    /** The byte at an offset. */
    public byte byteAt(int offset) {
        return json[offset];
    }

    /** The eight bytes from an offset on, the first one lowest; what is behind the array is 0. */
    public long wordAt(int offset) {
        return offset <= json.length - 8 ? words.getLong(offset) : lastWord(offset);
    }

    private long lastWord(int offset) {
        long word = 0;
        for (int i = json.length - 1; i >= offset; i--) {
            word = word << 8 | (json[i] & 0xFF);
        }
        return word;
    }

    /** An integer written plainly with few enough digits to fit a long. */
    private boolean isShortInteger(int at) {
        return kind(at) == Kind.INTEGER && byteLength(at) <= JsonNumbers.SHORT;
    }

    /**
     * Returns whether values are nested so deep, 64 containers or more, that checks and readers may use up the stack; in the
     * last text that was parsed, or in one before.
     */
    public boolean isDeep() {
        return tokenizer.isDeep();
    }

    /** Returns the limits for the texts that are parsed into this document. */
    public JsonLimits limits() {
        return tokenizer.limits;
    }

    /** Returns what generated checks have kept with this text; null if they have kept nothing since the last parse. */
    public @Nullable DocumentState state() {
        return state;
    }

    /** Keeps something for generated checks until the next parse. */
    public void keep(DocumentState kept) {
        state = kept;
    }

    /** For generated readers: notes why a valid value has no counterpart in Java; the last note counts. */
    public void noteUnbound(int at, String reason) {
        unboundAt = at;
        unboundReason = reason;
    }

    /** The value of the last {@link #noteUnbound} since the last parse; -1 if there was none. */
    public int unboundAt() {
        return unboundAt;
    }

    /** The reason of the last {@link #noteUnbound} since the last parse; null if there was none. */
    public @Nullable String unboundReason() {
        return unboundReason;
    }

    private int rawEnd(int at) {
        long token = tape[at];
        return ((int) (token >>> JsonTokenizer.OFFSET_SHIFT) & JsonTokenizer.MASK) + ((int) token & JsonTokenizer.MASK);
    }
}
