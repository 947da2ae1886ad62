package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns UTF-8 JSON text into the tape: strict RFC 8259, one pass, eight bytes at a time where that pays, no recursion.
 *
 * <p>A tape entry is kind (4 bits), offset (30 bits), payload (30 bits): the length in bytes of a scalar, the index past
 * the last token of a container. While a container is open its payload is the index of the container around it, so the
 * tape itself is the stack.
 *
 * <p>Methods that move through the text return where they stopped, or {@link #FAILED} after noting what is wrong. The
 * methods are small so that HotSpot inlines them; everything about wrong texts is in {@link JsonSyntax}, a class that a
 * process which sees none never loads.
 */
final class JsonTokenizer {

    static final int FAILED = -1;
    static final int KIND_SHIFT = 60;
    static final int OFFSET_SHIFT = 30;
    static final int MASK = (1 << 30) - 1;

    private static final int NONE = MASK;
    private static final int LONGEST_EXPONENT = 18;

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;

    final JsonLimits limits;
    private final int maxDepth;
    private final int maxDocument;
    private final int maxString;
    private final int maxNumber;
    final DuplicateNames duplicates;

    byte[] json = {};
    ByteBuffer words = ByteBuffer.wrap(json);
    long[] tape = {};
    int count;

    /** Where the text begins, with what is blank before it. */
    int begin;

    /** Whether other texts may stand before it: it is one of a sequence. */
    boolean follows;

    /** Where the text ends, or is cut because it is too long. */
    int end;

    /** Whether there is more behind {@link #end}. */
    boolean cut;

    /** The number of open containers. */
    int depth;

    /** Where the text was left: behind it, or where it is no JSON. */
    int stop;

    /** After a failure where the text is wrong. */
    int fault;

    /** What is wrong, or null. */
    @Nullable
    String failure;

    /** Whether what is wrong is a limit. */
    boolean limit;

    /** Whether what is wrong is that the text ends too early, so that more text could mend it. */
    boolean ended;

    /** Where what is wrong contradicts an earlier place: its offset; else -1. */
    int contradicted;

    /** The innermost open container, and its closing bracket. */
    private int open;

    private int closer;

    /** The names of the open object, two bits each ({@link DuplicateNames}). */
    long names;

    /** For each open container the names of the object around it. */
    private long[] outerNames = new long[16];

    /** So many open containers are too few to use up a stack. The length of {@link #outerNames} goes beyond with that many. */
    private static final int DEEP = 64;

    /** Whether the last string has a backslash. */
    private boolean escaped;

    JsonTokenizer(JsonLimits limits) {
        this.limits = limits;
        maxDepth = limits.maxDepth();
        maxDocument = limits.maxDocumentBytes();
        maxString = limits.maxStringBytes();
        maxNumber = limits.maxNumberBytes();
        duplicates = new DuplicateNames(this, limits.allowsDuplicateNames());
    }

    /** Tokenizes the one text in {@code [from, to)}. */
    boolean whole(byte[] text, int from, int to) {
        start(text, from, to);
        if (cut || to - from > maxDocument) {
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

    /** Tokenizes the next text of the sequence in {@code [from, to)}; false without a failure where there is none. */
    boolean next(byte[] text, int from, int to) {
        start(text, from, to);
        follows = from > 0;
        int at = skipWhitespace(from);
        while (at < end && json[at] == JsonSyntax.RECORD_SEPARATOR) {
            at = skipWhitespace(at + 1);
        }
        if (at == end && !cut) {
            stop = end;
            return false;
        }
        if (end - at > maxDocument) {
            end = at + maxDocument;
            cut = true;
        }
        reserve(Math.min(end - at, 1 << 12));
        at = text(at);
        if (at != FAILED && (at < end || cut)) {
            at = JsonSyntax.separated(this, at);
        }
        return finish(at);
    }

    @SuppressWarnings("ReferenceEquality") // the same array, not one of the same bytes
    private void start(byte[] text, int from, int to) {
        if (json != text) {
            json = text;
            words = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        }
        begin = from;
        follows = false;
        end = Math.max(from, Math.min(to, MASK));
        cut = end < to;
        stop = from;
        count = 0;
        depth = 0;
        open = NONE;
        failure = null;
        limit = false;
        ended = false;
        contradicted = -1;
        names = 0;
        duplicates.start();
    }

    private void reserve(int bytes) {
        if (tape.length == 0) {
            tape = new long[16 + (bytes >> 4)];
        }
    }

    private boolean finish(int at) {
        if (at == FAILED) {
            count = 0;
            return false;
        }
        stop = at;
        return duplicates.finish();
    }

    /** One value, containers and all. */
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

    /** The next item or member of the open container. */
    private int entry(int from) {
        int at = closer == '}' ? name(from) : from;
        return at == FAILED ? FAILED : value(at);
    }

    /** A scalar or an empty container, and before it the brackets and names that lead to it. */
    private int value(int from) {
        int at = from;
        int c = at < end ? json[at] : 0;
        while (c == '{' || c == '[') {
            at = open(at, c);
            if (at != FAILED && at < end && json[at] == closer) {
                return close(at);
            }
            if (at != FAILED && c == '{') {
                at = name(at);
            }
            if (at == FAILED) {
                return FAILED;
            }
            c = at < end ? json[at] : 0;
        }
        return scalar(at, c);
    }

    private int scalar(int at, int c) {
        if (c == '"') {
            return string(at);
        }
        return c == '-' || isDigit(c) ? number(at) : literal(at, c);
    }

    /** A member's name and colon, up to its value. */
    private int name(int from) {
        if (from >= end || json[from] != '"') {
            return JsonSyntax.missingName(this, from);
        }
        int at = from + 1;
        long hash = 0;
        while (at <= end - 8) {
            long w = words.getLong(at);
            long found = unusualBytes(w);
            if (found != 0) {
                at += Long.numberOfTrailingZeros(found) >>> 3;
                // The bytes of the word up to and with the quote.
                return plainName(from, at, DuplicateNames.hash(hash, w & (found ^ found - 1)));
            }
            hash = Long.rotateLeft(DuplicateNames.hash(hash, w), 32);
            at += 8;
        }
        return unusualName(from);
    }

    /** A name that is plain up to {@code at}. If it ends there its bits are added to those of the object. */
    private int plainName(int from, int at, long hash) {
        int length = at - from - 1;
        if (json[at] != '"' || length > maxString) {
            return unusualName(from);
        }
        push(Kind.STRING, from + 1, length);
        long bits = DuplicateNames.bits(hash);
        long seen = names;
        names = seen | bits;
        if ((seen & bits) == bits) {
            duplicates.doubt(open, hash);
        }
        return at + 1 < end && json[at + 1] == ':' ? skipWhitespace(at + 2) : colon(at + 1);
    }

    /** A name with escapes, beyond ASCII, or within the last eight bytes of the text; or none. */
    private int unusualName(int from) {
        int at = string(from);
        if (at == FAILED) {
            return FAILED;
        }
        duplicates.unusual(open);
        return colon(at);
    }

    private int colon(int from) {
        int at = skipWhitespace(from);
        if (at >= end || json[at] != ':') {
            return JsonSyntax.missingColon(this, at);
        }
        return skipWhitespace(at + 1);
    }

    /** Whether so many containers were open at once, in this text or one before; told by the memory that this took. */
    boolean isDeep() {
        return outerNames.length > DEEP;
    }

    /** An opening bracket, up to what follows it. */
    private int open(int at, int bracket) {
        if (++depth > maxDepth) {
            return JsonSyntax.tooDeep(this, at);
        }
        push(bracket == '{' ? Kind.OBJECT : Kind.ARRAY, at, open);
        if (depth >= outerNames.length) {
            outerNames = Arrays.copyOf(outerNames, 2 * depth);
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

    /** Where the content of a scalar starts. */
    int offset(int token) {
        return (int) (tape[token] >>> OFFSET_SHIFT) & MASK;
    }

    /** The number of bytes of a scalar's content. */
    int length(int token) {
        return (int) tape[token] & MASK;
    }

    private void push(int kind, int offset, int payload) {
        if (count == tape.length) {
            tape = Arrays.copyOf(tape, Math.min(2 * count, MASK));
        }
        tape[count++] = (long) kind << KIND_SHIFT | (long) offset << OFFSET_SHIFT | payload;
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

    /** The indentation of a line. */
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
                return FAILED;
            }
            kind = escaped ? Kind.ESCAPED_STRING : Kind.STRING;
        }
        if (at - start > maxString) {
            return JsonSyntax.stringTooLong(this, quote);
        }
        push(kind, start, at - start);
        return at + 1;
    }

    /** The first byte that is a quote, a backslash, a control character or no ASCII; or the end. */
    private int plain(int from) {
        int at = from;
        while (at <= end - 8) {
            long w = words.getLong(at);
            long found = unusualBytes(w);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += 8;
        }
        while (at < end && isPlain(json[at])) {
            at++;
        }
        return at;
    }

    /** The lowest bit set is the top bit of the first byte that is not plain; 0 if all eight are. */
    private static long unusualBytes(long w) {
        // A byte's top bit is set by the first subtraction below 0x20, by the others at '"' and '\\'. Borrows only
        // spoil bytes behind one that is found anyway.
        return (w - SPACES | (w ^ '"' * ONES) - ONES | (w ^ '\\' * ONES) - ONES | w) & TOPS;
    }

    /** From a byte that is not plain to the closing quote. */
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

    /** One character beyond ASCII, checked after table 3-7 of the Unicode standard (RFC 3629 section 4). */
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
        push(kind, start, at - start);
        return at;
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

    /** The first byte that is no digit, or the end. */
    private int digits(int from) {
        int at = from;
        while (at <= end - 8) {
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
        push(kind, start, at - start);
        return at;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPlain(byte c) {
        return c >= ' ' && c != '"' && c != '\\';
    }
}
