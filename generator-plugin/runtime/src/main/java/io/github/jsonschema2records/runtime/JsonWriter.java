package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON text as UTF-8 into memory or to a stream. Commas, colons and line breaks are added automatically. Several
 * values at the top level are written on separate lines (NDJSON).
 * <pre>{@code
 * JsonWriter writer = new JsonWriter();
 * writer.beginObject().name("id").string("42").name("lines").beginArray().number(1).endArray().endObject();
 * byte[] json = writer.toByteArray(); // {"id":"42","lines":[1]}
 * }</pre>
 *
 * <p>A writer {@linkplain #to(OutputStream) to a stream} needs little memory, however long the text is:
 * <pre>{@code
 * JsonWriter writer = JsonWriter.to(out);
 * for (Order order : orders) {
 *     Order.CODEC.write(writer, order); // a line for each order
 * }
 * writer.flush();
 * }</pre>
 *
 * <p>The caller is responsible for the structure: names only in objects, and matching ends. Only an end without a
 * beginning is refused. All writing methods return the writer itself. Reusable after {@link #clear()}. Not thread-safe.
 */
public final class JsonWriter {

    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final int LONGEST_LONG = 20;
    private static final int MEMORY_BUFFER = 512;
    private static final int STREAM_BUFFER = 1 << 13;

    /** Number of types at work at the same time that every stack has room for. */
    private static final int ROOF = 200;

    /** Number of characters of a string that are written to a stream at once. */
    private static final int LONGEST_RUN = 1 << 10;

    /** Number of characters from which on the conversion of the JDK is faster than a loop. */
    private static final int LONG = 16;

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private final boolean pretty;
    private byte[] buffer;
    private int length;
    private int depth;

    /** True if another value or name comes before the next one in its container. */
    private boolean needsSeparator;

    /** True if a name was written last. */
    private boolean afterName;

    /** Text before the buffer in parts that can be shared, or null if the buffer contains all of it. */
    private final @Nullable TextParts parts;

    /** Value of {@link #isDeep} above which another thread continues. */
    private int roof = ROOF;

    /** True if the text stays in memory, since another thread writes. */
    private boolean held;

    /** Stream that receives the text whenever the buffer is full, or null if all of it stays in memory. */
    private final @Nullable OutputStream out;

    /** Creates a writer of compact text into memory. */
    public JsonWriter() {
        this(MEMORY_BUFFER);
    }

    /**
     * Creates a writer of compact text into memory.
     *
     * @param expectedBytes the expected length of the text; a longer text takes more time, a shorter one wastes memory
     */
    public JsonWriter(int expectedBytes) {
        this(false, null, null, expectedBytes);
    }

    private JsonWriter(boolean pretty, @Nullable TextParts parts, @Nullable OutputStream out) {
        this(pretty, parts, out, out == null ? MEMORY_BUFFER : STREAM_BUFFER);
    }

    private JsonWriter(boolean pretty, @Nullable TextParts parts, @Nullable OutputStream out, int room) {
        this.pretty = pretty;
        this.parts = parts;
        this.out = out;
        buffer = new byte[room];
    }

    /**
     * Creates a writer of compact text that passes on its text whenever a string has a long part in common with others.
     *
     * @param parts receives the text before the content of the buffer
     */
    JsonWriter(TextParts parts) {
        this(false, parts, null);
    }

    /**
     * Creates a writer of indented text into memory: each member and item on its own line, with two spaces per level.
     */
    public static JsonWriter pretty() {
        return new JsonWriter(true, null, null);
    }

    /**
     * Creates a writer of compact text to a stream. The text is passed on in pieces; {@link #flush()} passes on the
     * last one. The stream is never closed. All writing methods throw an {@link UncheckedIOException} if the stream
     * cannot be written.
     */
    public static JsonWriter to(OutputStream out) {
        return new JsonWriter(false, null, out);
    }

    /** Creates a writer of {@linkplain #pretty() indented} text {@linkplain #to(OutputStream) to a stream}. */
    public static JsonWriter pretty(OutputStream out) {
        return new JsonWriter(true, null, out);
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /**
     * Ends an object.
     *
     * @throws IllegalStateException if nothing is open
     */
    public JsonWriter endObject() {
        return end('}');
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /**
     * Ends an array.
     *
     * @throws IllegalStateException if nothing is open
     */
    public JsonWriter endArray() {
        return end(']');
    }

    private JsonWriter begin(char bracket) {
        startValue(1);
        buffer[length++] = (byte) bracket;
        depth++;
        needsSeparator = false;
        return this;
    }

    private JsonWriter end(char bracket) {
        if (depth == 0) {
            throw new IllegalStateException("nothing to end with " + bracket);
        }
        depth--;
        if (pretty && needsSeparator) {
            newLine();
        }
        reserve(1);
        buffer[length++] = (byte) bracket;
        needsSeparator = true;
        afterName = false;
        return this;
    }

    /** Writes the name of a member. Its value must follow. */
    public JsonWriter name(String name) {
        startName(0);
        quote(name);
        return endName();
    }

    /** Writes the name of a member from a table. Its value must follow. */
    public JsonWriter name(StringTable names, int index) {
        byte[] member = names.member(index);
        if (pretty) {
            startName(member.length);
            put(member, 1, member.length - 1);
            return endName();
        }
        reserve(member.length);
        put(member, needsSeparator ? 0 : 1, member.length);
        afterName = true;
        return this;
    }

    private JsonWriter endName() {
        reserve(2);
        buffer[length++] = ':';
        if (pretty) {
            buffer[length++] = ' ';
        }
        afterName = true;
        return this;
    }

    /** Writes a string. An unpaired surrogate becomes an escape. */
    public JsonWriter string(String value) {
        startValue(0);
        quote(value);
        return this;
    }

    /** Writes a string. */
    JsonWriter string(SharedText value) {
        startValue(1);
        buffer[length++] = '"';
        if (parts != null && value.isWorthSharing()) {
            parts.add(toString(), length);
            parts.add(value.beginning, value.beginning.length());
            parts.add(value.rest, value.rest.length());
            length = 0;
        } else {
            characters(value.beginning);
            characters(value.rest);
        }
        reserve(1);
        buffer[length++] = '"';
        return this;
    }

    /** Writes a string from a table. */
    public JsonWriter string(StringTable values, int index) {
        byte[] member = values.member(index);
        return raw(member, 1, member.length - 1);
    }

    /** Writes a number. */
    public JsonWriter number(long value) {
        if (value == Long.MIN_VALUE) {
            return numberText(Long.toString(value));
        }
        startValue(LONGEST_LONG);
        if (value < 0) {
            buffer[length++] = '-';
        }
        long rest = Math.abs(value);
        length += digits(rest);
        int at = length;
        for (; rest >= 10; rest /= 100) {
            int two = (int) (rest % 100);
            buffer[--at] = (byte) ('0' + two % 10);
            buffer[--at] = (byte) ('0' + two / 10);
        }
        if (rest > 0 || value == 0) {
            buffer[--at] = (byte) ('0' + rest);
        }
        return this;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long power = 10; digits < LONGEST_LONG - 1 && value >= power; power *= 10) {
            digits++;
        }
        return digits;
    }

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public JsonWriter number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return numberText(Double.toString(value));
    }

    /** Writes a number. */
    public JsonWriter number(BigInteger value) {
        return numberText(value.toString());
    }

    /** Writes a number with the text of {@link BigDecimal#toString()}. */
    public JsonWriter number(BigDecimal value) {
        return numberText(value.toString());
    }

    /** Writes a number from its text. The text must be a JSON number, which is not checked. */
    public JsonWriter numberText(String text) {
        startValue(text.length());
        for (int i = 0; i < text.length(); i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** Writes {@code true} or {@code false}. */
    public JsonWriter bool(boolean value) {
        return numberText(value ? "true" : "false");
    }

    /** Writes {@code null}. */
    public JsonWriter nullValue() {
        return numberText("null");
    }

    /** Writes any value. */
    public JsonWriter data(JsonData value) {
        DataWriter.write(value, this);
        return this;
    }

    /** Writes a value from its JSON text in UTF-8. The text must be valid, which is not checked. */
    public JsonWriter raw(byte[] json) {
        return raw(json, 0, json.length);
    }

    /** Writes a value from its JSON text in UTF-8. The text must be valid, which is not checked. */
    public JsonWriter raw(byte[] json, int from, int to) {
        if (out != null && !held && to - from > buffer.length) {
            startValue(0);
            passOn(out);
            send(out, json, from, to);
        } else {
            startValue(to - from);
            put(json, from, to);
        }
        return this;
    }

    /** Returns whether this writer writes compact text. */
    boolean isCompact() {
        return !pretty;
    }

    /**
     * Passes on all text to the stream of this writer, and flushes the stream. Does nothing if the writer has no
     * stream.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void flush() {
        if (out != null && !held) {
            passOn(out);
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the number of bytes in memory. A writer to a stream does not count what it has passed on. */
    public int length() {
        return length;
    }

    /** Returns a copy of the text in UTF-8. A writer to a stream only has the text that it has not passed on yet. */
    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, length);
    }

    /**
     * Writes the text to a stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(buffer, 0, length);
    }

    /** Returns the text as a string. A writer to a stream only has the text that it has not passed on yet. */
    @Override
    public String toString() {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    /** Removes the text in memory and keeps the memory, so the writer can be reused. */
    public JsonWriter clear() {
        length = 0;
        depth = 0;
        needsSeparator = false;
        afterName = false;
        return this;
    }

    /**
     * Returns whether so many containers are open that the next value should be written with another stack. For
     * generated code.
     *
     * @param perLevel the number of types at work for each container
     */
    public boolean isDeep(int perLevel) {
        return depth * perLevel >= roof;
    }

    /**
     * Lets another thread write, which has room for more types at work. Until {@link #resume}, the text stays in memory,
     * so only the thread of the caller uses the stream. For generated code.
     *
     * @return the argument for {@link #resume}
     */
    public long handOver(int types) {
        long state = (long) roof << 1 | (held ? 1 : 0);
        roof = Math.max(roof, Integer.MAX_VALUE - types < roof ? Integer.MAX_VALUE : roof + types);
        held = true;
        return state;
    }

    /** Ends what {@link #handOver} began. */
    public void resume(long state) {
        roof = (int) (state >> 1);
        held = (state & 1) != 0;
    }

    private void startName(int bytes) {
        reserve(bytes + 1);
        separate();
        reserve(bytes);
    }

    /** Writes the separator before a value, and reserves {@code bytes} bytes for the value. */
    private void startValue(int bytes) {
        reserve(bytes + 1);
        if (afterName) {
            afterName = false;
        } else {
            separate();
            reserve(bytes);
        }
        needsSeparator = true;
    }

    private void separate() {
        if (needsSeparator) {
            buffer[length++] = (byte) (depth == 0 ? '\n' : ',');
        }
        if (pretty && depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        reserve(2 * depth + 1);
        buffer[length++] = '\n';
        Arrays.fill(buffer, length, length + 2 * depth, (byte) ' ');
        length += 2 * depth;
    }

    private void put(byte[] bytes, int from, int to) {
        System.arraycopy(bytes, from, buffer, length, to - from);
        length += to - from;
    }

    private void quote(String value) {
        reserve(1);
        buffer[length++] = '"';
        characters(value);
        buffer[length++] = '"';
    }

    /** Writes the content of a string between its quotes. Reserves room for the closing quote. */
    private void characters(String value) {
        int size = value.length();
        if (size > LONGEST_RUN && out != null && !held) {
            quoteRest(value, 0);
        } else if (size < LONG || !plain(value)) {
            quoteRest(value, plainStart(value));
        }
    }

    /** Writes a string without special characters. Returns false without writing if it may contain some. */
    private boolean plain(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        if (!isPlain(utf8)) {
            return false;
        }
        reserve(utf8.length + 1);
        put(utf8, 0, utf8.length);
        return true;
    }

    /**
     * Returns whether bytes of UTF-8 contain no quote, backslash, control character or question mark. A question mark
     * may stand for an unpaired surrogate.
     */
    private static boolean isPlain(byte[] utf8) {
        ByteBuffer words = ByteBuffer.wrap(utf8).order(ByteOrder.LITTLE_ENDIAN);
        int last = utf8.length - Long.BYTES;
        long special = special(words.getLong(last));
        for (int at = 0; at < last; at += Long.BYTES) {
            special |= special(words.getLong(at));
        }
        return special == 0;
    }

    /**
     * Returns 0 if no byte of a word is special. Without its second bit, a quote is a space. Subtractions find small
     * bytes, and also bytes after them; the last step ignores bytes beyond ASCII.
     */
    private static long special(long w) {
        long quotes = (w ^ (2 * ONES)) - (' ' + 1) * ONES;
        long others = ((w ^ ('\\' * ONES)) - ONES) | ((w ^ ('?' * ONES)) - ONES);
        return (quotes | others) & ~w & TOPS;
    }

    /** Writes the beginning of a string up to the first character that is not plain ASCII. Returns its index. */
    private int plainStart(String value) {
        int size = value.length();
        reserve(size + 1);
        byte[] bytes = buffer;
        int at = length;
        int i = 0;
        while (i < size) {
            char c = value.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                break;
            }
            bytes[at++] = (byte) c;
            i++;
        }
        length = at;
        return i;
    }

    /**
     * Writes the rest of a string from the first character that is not plain ASCII. Reserves room for the closing
     * quote.
     */
    private void quoteRest(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            reserve(7);
            char c = value.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (!Character.isSurrogate(c)) {
                character(c);
            } else if (i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1))) {
                character(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                unicodeEscape(c);
            }
        }
    }

    private void ascii(char c) {
        int short_ = "\"\\\b\f\n\r\t".indexOf(c);
        if (short_ >= 0) {
            buffer[length++] = '\\';
            buffer[length++] = (byte) "\"\\bfnrt".charAt(short_);
        } else if (c < ' ') {
            unicodeEscape(c);
        } else {
            buffer[length++] = (byte) c;
        }
    }

    private void character(int codePoint) {
        if (codePoint < 0x800) {
            buffer[length++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                buffer[length++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                buffer[length++] = (byte) (0xF0 | codePoint >> 18);
                buffer[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            }
            buffer[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        }
        buffer[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void unicodeEscape(char c) {
        buffer[length++] = '\\';
        buffer[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[length++] = (byte) HEXADECIMAL.charAt(c >> shift & 0xF);
        }
    }

    private void reserve(int bytes) {
        if (buffer.length - length < bytes) {
            makeRoom(bytes);
        }
    }

    private void makeRoom(int bytes) {
        if (out != null && !held) {
            passOn(out);
        }
        if (buffer.length - length < bytes) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, Math.addExact(length, bytes)));
        }
    }

    private void passOn(OutputStream stream) {
        send(stream, buffer, 0, length);
        length = 0;
    }

    private static void send(OutputStream stream, byte[] bytes, int from, int to) {
        try {
            stream.write(bytes, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
