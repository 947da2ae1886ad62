package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Converts UTF-8 JSON text to the tape of a {@link JsonDocument}. Accepts strictly RFC 8259, in one pass and without
 * recursion. Reads eight bytes at a time where that is faster.
 *
 * <p>An entry of the tape consists of the kind (4 bits), the offset (30 bits) and a payload (30 bits). The payload of a
 * scalar is its length in bytes. The payload of a container is the index after its last token. While a container is
 * open, its payload is the index of the parent container, so the tape itself is the stack.
 *
 * <p>Methods that move through the text return the offset where they stop, or {@link #FAILED} after reporting the
 * error. They are small enough for HotSpot to inline. Errors are described by {@link JsonSyntax}, a class that is not
 * loaded before the first error.
 */
final class JsonTokenizer {

    static final int FAILED = -1;
    private static final int MARKED = -2;
    static final int KIND_SHIFT = 60;
    static final int OFFSET_SHIFT = 30;
    static final int MASK = (1 << 30) - 1;

    private static final byte[] NOTHING = {};
    private static final long[] NO_VALUES = {};
    private static final int NONE = MASK;
    private static final int LONGEST_EXPONENT = 18;

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;

    final JsonLimits limits;
    /**
     * Number of bytes of a word. With a constant, HotSpot divides the loop over a string into three, which costs more
     * than it saves for most strings.
     */
    private final int word;

    /** True if the text is read by code that is not compiled, which reads eight bytes faster than a word. */
    private final boolean bytewise;

    private final int maxDepth;
    private final int maxDocument;
    private final int maxString;
    private final int maxNumber;
    private final int maxValues;
    final DuplicateNames duplicates;

    private final ByteBuffer noWords = ByteBuffer.wrap(NOTHING);
    byte[] json = NOTHING;
    ByteBuffer words = noWords;
    long[] tape = NO_VALUES;
    int count;

    /** Start of the text, including blanks before it. */
    int begin;

    /** True if this is a text of a sequence and others come before it. */
    boolean follows;

    /** End of the text, or the offset where it is cut because it is too long. */
    int end;

    /** True if there is more text after {@link #end}. */
    boolean isCut;

    /** Number of open containers. */
    int depth;

    /** Number of open containers around the text, which is an item of one of them. */
    int around;

    /** Offset after the text, or of the syntax error. */
    int stop;

    /** Offset of the error after a failure. */
    int fault;

    /** Description of the error, or null. */
    @Nullable
    String failure;

    /** Part of the description that is copied from the text, or null if there is none. */
    @Nullable
    String quoted;

    /** True if the error is that a limit is exceeded. */
    boolean limit;

    /** Name of the limit, or null if the limit cannot be changed. */
    @Nullable
    String limitName;

    /** True if the error is that the text ends too early, so more text could complete it. */
    boolean endsTooEarly;

    /** Offset of the first occurrence of a duplicate name, or -1. */
    int firstOccurrence;

    /** Innermost open container, and its closing bracket. */
    private int open;

    private int closer;

    /** Set of names of the open object, two bits for each name ({@link DuplicateNames}). */
    long names;

    /** For each open container, the set of names of the object around it. */
    private long[] outerNames = new long[FLAT];

    /** Number of open containers that is reached before their greatest number is counted. */
    private static final int FLAT = 16;

    /** Greatest number of open containers so far and one more, at least {@link #FLAT} unless the limit is less. */
    private int roof;

    /** True if the last string contains a backslash. */
    private boolean escaped;

    /** Number of entries before the last error. */
    private int before;

    /** Number of entries to reserve for the next text, at least. */
    private int expected;

    JsonTokenizer(JsonLimits limits, boolean isFirst) {
        this.limits = limits;
        bytewise = isFirst;
        word = Long.BYTES;
        maxDepth = limits.maxDepth();
        maxDocument = limits.maxDocumentBytes();
        maxString = limits.maxStringBytes();
        maxNumber = limits.maxNumberBytes();
        maxValues = Math.min(limits.maxValues(), MASK);
        duplicates = new DuplicateNames(this, limits.allowsDuplicateNames());
    }

    /** Tokenizes the text in {@code [from, to)}. */
    boolean whole(byte[] text, int from, int to) {
        start(text, from, to);
        if (isCut || to - from > maxDocument) {
            return finish(JsonSyntax.tooLong(this, from));
        }
        reserve(to - from);
        int at = text(skipWhitespace(from));
        if (at != FAILED) {
            at = skipWhitespace(at);
            if (at != end) {
                at = JsonSyntax.trailing(this, at);
            }
        }
        return finish(at);
    }

    /**
     * Tokenizes the next text of the sequence in {@code [from, to)}. Returns false without a failure if there is none.
     */
    boolean next(byte[] text, int from, int to) {
        start(text, from, to);
        follows = from > 0;
        int at = skipWhitespace(from);
        while (at < end && json[at] == JsonSyntax.RECORD_SEPARATOR) {
            at = skipWhitespace(at + 1);
        }
        if (at == end && !isCut) {
            stop = end;
            return false;
        }
        if (end - at > maxDocument) {
            end = at + maxDocument;
            isCut = true;
        }
        reserve(Math.min(end - at, 1 << 12));
        at = text(at);
        if (at != FAILED && (at < end || isCut)) {
            at = JsonSyntax.separated(this, at);
        }
        return finish(at);
    }

    /** Tokenizes the next item of the array around {@code [from, to)}. */
    boolean item(byte[] text, int from, int to) {
        startItem(text, from, to);
        if (end - from > maxDocument) {
            end = from + maxDocument;
            isCut = true;
        }
        reserve(Math.min(end - from, 1 << 12));
        int at = text(from);
        if (at != FAILED && (at < end || isCut)) {
            at = JsonSyntax.separatedItem(this, at);
        }
        return finish(at);
    }

    /** Fails because the array around {@code [from, to)} needs a comma or its end here. */
    boolean noSeparator(byte[] text, int from, int to) {
        startItem(text, from, to);
        return finish(JsonSyntax.missingComma(this, from, ']'));
    }

    /** Fails because the array before {@code [from, to)} must be the only text. */
    boolean noEnd(byte[] text, int from, int to) {
        start(text, from, to);
        return finish(JsonSyntax.trailing(this, from));
    }

    private void startItem(byte[] text, int from, int to) {
        start(text, from, to);
        follows = true;
        around = 1;
    }

    @SuppressWarnings("ReferenceEquality") // must be the same array, not one with the same bytes
    private void start(byte[] text, int from, int to) {
        if (json != text) {
            json = text;
            words = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        }
        begin = from;
        follows = false;
        around = 0;
        end = Math.max(from, Math.min(to, MASK));
        isCut = end < to;
        stop = from;
        count = 0;
        depth = 0;
        roof = maxDepth < FLAT ? maxDepth + 1 : FLAT;
        open = NONE;
        failure = null;
        quoted = null;
        limit = false;
        limitName = null;
        endsTooEarly = false;
        firstOccurrence = -1;
        names = 0;
        duplicates.start();
    }

    /** Forgets the text, and keeps the memory. */
    void forget() {
        json = NOTHING;
        words = noWords;
        start(NOTHING, 0, 0);
    }

    /**
     * Gives the memory of the values back, after a part of a text. The whole text is expected to have twice as many, so
     * that memory for them is reserved once.
     */
    void release() {
        expected = Math.max(expected, (int) Math.min(2L * Math.max(count, before), maxValues));
        before = 0;
        count = 0;
        tape = NO_VALUES;
    }

    private void reserve(int bytes) {
        if (tape.length == 0) {
            tape = new long[Math.max(expected, Math.min(16 + (bytes >> 4), maxValues))];
            expected = 0;
        }
    }

    private boolean finish(int at) {
        if (at == FAILED) {
            before = count;
            count = 0;
            return false;
        }
        stop = at;
        return duplicates.finish();
    }

    /** Reads one value with all its nested values. */
    private int text(int from) {
        int at = value(from);
        while (at != FAILED && open != NONE) {
            at = skipWhitespace(at);
            int c = at < end ? json[at] : 0;
            if (c == ',') {
                at = entry(skipWhitespace(at + 1));
            } else if (c == closer) {
                at = close(at);
            } else {
                at = JsonSyntax.missingComma(this, at, closer);
            }
        }
        return at;
    }

    /** Reads the next item of the open array, or the next members of the open object. */
    private int entry(int from) {
        if (closer != '}') {
            return value(from);
        }
        int at = members(from);
        return at < FAILED ? value(MARKED - at) : at;
    }

    /** Reads a scalar or an empty container, and the opening brackets and members before it. */
    private int value(int from) {
        int at = from;
        int c = at < end ? json[at] : 0;
        while (c == '{' || c == '[') {
            at = open(at, c);
            if (at != FAILED && at < end && json[at] == closer) {
                return close(at);
            }
            if (at != FAILED && c == '{') {
                at = members(at);
                if (at > FAILED) {
                    return at;
                }
                at = at == FAILED ? FAILED : MARKED - at;
            }
            if (at == FAILED) {
                return FAILED;
            }
            c = at < end ? json[at] : 0;
        }
        return scalar(at, c);
    }

    /**
     * Reads members of the open object, up to a value that is a container. Returns the offset after the last member, or
     * {@code MARKED - at} if a container is at {@code at}.
     */
    private int members(int from) {
        int at = name(from);
        while (at != FAILED) {
            int c = at < end ? json[at] : 0;
            if (c == '"') {
                at = string(at);
            } else if (c == '{' || c == '[') {
                return MARKED - at;
            } else {
                at = numberOrLiteral(at, c);
            }
            if (at == FAILED || at >= end || json[at] != ',') {
                return at;
            }
            at = name(skipWhitespace(at + 1));
        }
        return FAILED;
    }

    private int scalar(int at, int c) {
        return c == '"' ? string(at) : numberOrLiteral(at, c);
    }

    private int numberOrLiteral(int at, int c) {
        return c == '-' || isDigit(c) ? number(at) : literal(at, c);
    }

    /** Reads the name and the colon of a member, up to its value. */
    private int name(int from) {
        if (from >= end || json[from] != '"') {
            return JsonSyntax.missingName(this, from);
        }
        int at = from + 1;
        long hash = 0;
        while (at <= end - 8) {
            long w = word(at);
            long special = unusualBytes(w);
            if (special != 0) {
                at += Long.numberOfTrailingZeros(special) >>> 3;
                // All bytes of the word up to and including the quote.
                return plainName(from, at, DuplicateNames.hash(hash, w & (special ^ special - 1)));
            }
            hash = Long.rotateLeft(DuplicateNames.hash(hash, w), 32);
            at += 8;
        }
        return unusualName(from);
    }

    /**
     * Reads a name without special characters up to {@code at}. If it ends there, its bits are added to the set of the
     * object.
     */
    private int plainName(int from, int at, long hash) {
        int length = at - from - 1;
        if (json[at] != '"' || length > maxString) {
            return unusualName(from);
        }
        if (!push(Kind.STRING, from + 1, length)) {
            return FAILED;
        }
        long bits = DuplicateNames.bits(hash);
        long before = names;
        names = before | bits;
        if ((before & bits) == bits) {
            duplicates.checkDoubtful(open, hash);
        }
        return at + 1 < end && json[at + 1] == ':' ? skipWhitespace(at + 2) : colon(at + 1);
    }

    /** Reads a name that has escapes, characters beyond ASCII, or is within the last eight bytes of the text. */
    private int unusualName(int from) {
        int at = string(from);
        if (at == FAILED) {
            return FAILED;
        }
        duplicates.checkUnusual(open);
        return colon(at);
    }

    private long word(int at) {
        return bytewise ? wordOfBytes(at) : words.getLong(at);
    }

    private long wordOfBytes(int at) {
        long word = 0;
        for (int i = at + Long.BYTES - 1; i >= at; i--) {
            word = (word << Byte.SIZE) | (json[i] & 0xFF);
        }
        return word;
    }

    private int colon(int from) {
        int at = skipWhitespace(from);
        if (at >= end || json[at] != ':') {
            return JsonSyntax.missingColon(this, at);
        }
        return skipWhitespace(at + 1);
    }

    /** Returns the greatest number of containers that were open at once, or a small number that is larger. */
    int deepest() {
        return roof - 1;
    }

    /** Notes that more containers are open than before. Returns false if there are too many. */
    private boolean deeper() {
        if (depth > maxDepth) {
            return false;
        }
        if (depth >= outerNames.length) {
            outerNames = Arrays.copyOf(outerNames, 2 * depth);
        }
        roof = depth + 1;
        return true;
    }

    /** Reads an opening bracket, up to the next token. */
    private int open(int at, int bracket) {
        if (++depth >= roof && !deeper()) {
            return JsonSyntax.tooDeep(this, at);
        }
        if (!push(bracket == '{' ? Kind.OBJECT : Kind.ARRAY, at, open)) {
            return FAILED;
        }
        outerNames[depth] = names;
        names = 0;
        open = count - 1;
        closer = bracket + 2;
        return skipWhitespace(at + 1);
    }

    private int close(int at) {
        long token = tape[open];
        tape[open] = (token & ~MASK) | count;
        if (names < 0) {
            duplicates.close(open);
        }
        names = outerNames[depth--];
        open = (int) token & MASK;
        if (open != NONE) {
            closer = tape[open] >>> KIND_SHIFT == Kind.OBJECT ? '}' : ']';
        }
        return at + 1;
    }

    /** Returns the offset of the content of a scalar. */
    int offset(int token) {
        return (int) (tape[token] >>> OFFSET_SHIFT) & MASK;
    }

    /** Returns the number of bytes of the content of a scalar. */
    int length(int token) {
        return (int) tape[token] & MASK;
    }

    /** Adds a token. Returns false if there are too many. */
    private boolean push(int kind, int offset, int payload) {
        if (count == tape.length && !grow(kind, offset)) {
            return false;
        }
        tape[count++] = (long) kind << KIND_SHIFT | (long) offset << OFFSET_SHIFT | payload;
        return true;
    }

    /** Makes room for a token. Reports an error and returns false if the limit does not allow it. */
    private boolean grow(int kind, int offset) {
        if (count >= maxValues) {
            JsonSyntax.tooManyValues(this, kind == Kind.STRING || kind == Kind.ESCAPED_STRING ? offset - 1 : offset);
            return false;
        }
        tape = Arrays.copyOf(tape, Math.min(2 * count, maxValues));
        return true;
    }

    private int skipWhitespace(int from) {
        int at = from;
        while (at < end) {
            byte c = json[at];
            if (c > ' ') {
                return at;
            }
            if (c == '\n') {
                at = skipSpaces(at + 1);
            } else if (c == ' ' || c == '\r' || c == '\t') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Skips the indentation of a line. */
    private int skipSpaces(int from) {
        int at = from;
        while (at <= end - 8) {
            long other = words.getLong(at) ^ SPACES;
            if (other != 0) {
                return at + (Long.numberOfTrailingZeros(other) >>> 3);
            }
            at += 8;
        }
        return at;
    }

    private int string(int quote) {
        int start = quote + 1;
        int at = plain(start);
        int kind = Kind.STRING;
        if (at >= end || json[at] != '"') {
            escaped = false;
            at = unusual(at);
            if (at == FAILED) {
                return end - start > maxString && endsTooEarly ? JsonSyntax.stringTooLong(this, quote) : FAILED;
            }
            kind = escaped ? Kind.ESCAPED_STRING : Kind.STRING;
        }
        if (at - start > maxString) {
            return JsonSyntax.stringTooLong(this, quote);
        }
        return push(kind, start, at - start) ? at + 1 : FAILED;
    }

    /**
     * Returns the offset of the first byte that is a quote, a backslash, a control character or not ASCII, or the end.
     */
    private int plain(int from) {
        int at = from;
        int bytes = word;
        while (!bytewise && at <= end - bytes) {
            long special = unusualBytes(words.getLong(at));
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
            at += bytes;
        }
        while (at < end && isPlain(json[at])) {
            at++;
        }
        return at;
    }

    /**
     * Returns a word whose lowest bit is the top bit of the first byte that is not plain, or 0 if all eight are plain.
     */
    private static long unusualBytes(long w) {
        // Without its second bit, a quote is a space. So the first subtraction sets the top bit of quotes and of bytes
        // below 0x20, the second that of backslashes. Borrows only change bytes after the first one found.
        long quotes = (w ^ (2 * ONES)) - (' ' + 1) * ONES;
        return (quotes | ((w ^ ('\\' * ONES)) - ONES) | w) & TOPS;
    }

    /** Reads from a byte that is not plain to the closing quote. */
    private int unusual(int from) {
        int at = from;
        while (at < end) {
            int c = json[at];
            if (c == '"') {
                return at;
            }
            if (c == '\\') {
                escaped = true;
                at = escape(at);
            } else if (c < 0) {
                at = character(at);
            } else if (c < ' ') {
                return JsonSyntax.control(this, at);
            } else {
                at = plain(at);
            }
            if (at == FAILED) {
                return FAILED;
            }
        }
        return JsonSyntax.unexpectedEnd(this, " in a string");
    }

    private int escape(int backslash) {
        int at = backslash + 1;
        int c = at < end ? json[at] : 0;
        if (c == 'u') {
            for (int i = 1; i <= 4; i++) {
                if (at + i >= end || Character.digit(json[at + i], 16) < 0) {
                    return JsonSyntax.hexadecimal(this, at + i);
                }
            }
            return at + 5;
        }
        boolean known = c == '"' || c == '\\' || c == '/' || c == 'b' || c == 'f' || c == 'n' || c == 'r' || c == 't';
        return known ? at + 1 : JsonSyntax.escape(this, at);
    }

    /** Reads one character beyond ASCII. Checks it with table 3-7 of the Unicode standard (RFC 3629 section 4). */
    private int character(int at) {
        int first = json[at] & 0xFF;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (first < 0xC2 || first > 0xF4 || at + length > end) {
            return JsonSyntax.utf8(this, at);
        }
        int second = json[at + 1] & 0xFF;
        if (second < low || second > high) {
            return JsonSyntax.utf8(this, at);
        }
        for (int i = 2; i < length; i++) {
            if ((json[at + i] & 0xC0) != 0x80) {
                return JsonSyntax.utf8(this, at);
            }
        }
        return at + length;
    }

    private int number(int start) {
        int first = json[start] == '-' ? start + 1 : start;
        int at = digits(first);
        if (at == first) {
            return JsonSyntax.missingDigit(this, at, "after the minus sign");
        }
        if (json[first] == '0' && at > first + 1) {
            return JsonSyntax.leadingZero(this, first);
        }
        int c = at < end ? json[at] : 0;
        int kind = Kind.INTEGER;
        if (c == '.' || (c | 0x20) == 'e') {
            kind = Kind.DECIMAL;
            at = c == '.' ? fraction(at + 1) : exponent(at + 1);
            if (at == FAILED) {
                return FAILED;
            }
        }
        if (at - start > maxNumber) {
            return JsonSyntax.numberTooLong(this, start);
        }
        return push(kind, start, at - start) ? at : FAILED;
    }

    private int fraction(int first) {
        int at = digits(first);
        if (at == first) {
            return JsonSyntax.missingDigit(this, at, "after the decimal point");
        }
        return at < end && (json[at] | 0x20) == 'e' ? exponent(at + 1) : at;
    }

    private int exponent(int from) {
        int first = from;
        if (first < end && (json[first] == '+' || json[first] == '-')) {
            first++;
        }
        int at = digits(first);
        if (at == first) {
            return JsonSyntax.missingDigit(this, at, "in the exponent");
        }
        while (first < at && json[first] == '0') {
            first++;
        }
        return at - first > LONGEST_EXPONENT ? JsonSyntax.exponentTooLong(this, first) : at;
    }

    /** Returns the offset of the first byte that is not a digit, or the end. */
    private int digits(int from) {
        int at = from;
        while (!bytewise && at <= end - 8) {
            long w = words.getLong(at) ^ '0' * ONES;
            long others = ((w & ~TOPS) + (0x80 - 10) * ONES | w) & TOPS;
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            at += 8;
        }
        while (at < end && isDigit(json[at])) {
            at++;
        }
        return at;
    }

    private int literal(int at, int c) {
        if (c == 't') {
            return literal(at, "true", Kind.TRUE);
        }
        if (c == 'f') {
            return literal(at, "false", Kind.FALSE);
        }
        return c == 'n' ? literal(at, "null", Kind.NULL) : JsonSyntax.missingValue(this, at);
    }

    private int literal(int start, String word, int kind) {
        int at = start;
        for (int i = 0; i < word.length(); i++, at++) {
            if (at >= end || json[at] != word.charAt(i)) {
                return JsonSyntax.literal(this, start, at, word);
            }
        }
        return push(kind, start, at - start) ? at : FAILED;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPlain(byte c) {
        return c >= ' ' && c != '"' && c != '\\';
    }
}
