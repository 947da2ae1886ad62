package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table of strings that a schema defines: property names, or the values of an {@code enum}. They are numbered from 0 in
 * the given order. The table finds a string of a document without creating a Java string.
 *
 * <p>A lookup takes one comparison if the guess is right, since members mostly come in the order of the schema.
 * Otherwise it takes one hash of the bytes and as many comparisons as strings of the table collide. Documents cannot
 * make it slower, because the table contains only strings of the schema, and longer strings are not hashed.
 *
 * <p>Immutable and thread-safe.
 */
public final class StringTable {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final String[] strings;
    private final byte[][] utf8;

    /** First and last eight bytes of each string. Shorter strings are filled up with zeros. */
    private final long[] heads;

    private final long[] tails;

    /** Slots of a hash table with open addressing: the number of a string plus 1, or 0. */
    private final int[] slots;

    private final int shift;
    private final int longest;
    private volatile byte @Nullable [][] members;

    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if a string occurs twice
     */
    public StringTable(String... strings) {
        int size = strings.length;
        this.strings = strings.clone();
        utf8 = new byte[size][];
        heads = new long[size];
        tails = new long[size];
        int bits = 33 - Integer.numberOfLeadingZeros(size);
        slots = new int[1 << bits];
        shift = 64 - bits;
        int max = 0;
        for (int i = 0; i < size; i++) {
            max = Math.max(max, add(i));
        }
        longest = max;
    }

    /**
     * Creates a table of the strings in a text that are divided by a separator.
     *
     * @throws IllegalArgumentException if a string occurs twice
     */
    public static StringTable split(String text, char separator) {
        List<String> strings = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            strings.add(text.substring(from, to));
            from = to + 1;
        }
        strings.add(text.substring(from));
        return new StringTable(strings.toArray(new String[0]));
    }

    private int add(int index) {
        byte[] bytes = Utf8.bytes(strings[index]);
        ByteBuffer words = words(bytes);
        int length = bytes.length;
        utf8[index] = bytes;
        heads[index] = words.getLong(0);
        tails[index] = words.getLong(Math.max(0, length - 8));
        int slot = slot(hash(words, length, heads[index], tails[index]));
        while (slots[slot] != 0) {
            if (Arrays.equals(utf8[slots[slot] - 1], bytes)) {
                throw new IllegalArgumentException("twice in a table: " + strings[index]);
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = index + 1;
        return length;
    }

    /** Returns the number of strings. */
    public int size() {
        return strings.length;
    }

    /** Returns the string with this number. */
    public String string(int index) {
        return strings[index];
    }

    /** Returns the number of a string, or -1. */
    public int indexOf(String string) {
        return indexOf(Utf8.bytes(string));
    }

    /** Returns the number of the string or name at {@code at} of a document, or -1. */
    public int find(JsonDocument document, int at) {
        return find(document, at, strings.length);
    }

    /**
     * Returns the number of the string or name at {@code at} of a document, or -1.
     *
     * @param guess the number to try first; ignored if it is out of range
     */
    public int find(JsonDocument document, int at, int guess) {
        if (document.kind(at) == Kind.ESCAPED_STRING) {
            return findEscaped(document, at);
        }
        int length = document.byteLength(at);
        int offset = document.offset(at);
        long head = document.wordAt(offset);
        if (length < 8) {
            head &= (1L << (8 * length)) - 1;
        }
        long tail = length <= 8 ? head : document.wordAt(offset + length - 8);
        if (guess < heads.length && matches(guess, document, at, length, head, tail)) {
            return guess;
        }
        return length > longest ? -1 : lookUp(document, at, length, head, tail);
    }

    private boolean matches(int index, JsonDocument document, int at, int length, long head, long tail) {
        return heads[index] == head
                && tails[index] == tail
                && utf8[index].length == length
                && (length <= 16 || document.stringEquals(at, utf8[index]));
    }

    private int lookUp(JsonDocument document, int at, int length, long head, long tail) {
        long hash = hash(length, head, tail);
        int offset = document.offset(at);
        for (int i = 8; i < length - 8; i += 8) {
            hash = mix(hash, document.wordAt(offset + i));
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (matches(index, document, at, length, head, tail)) {
                return index;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /**
     * Finds a string with escapes. One byte of content is written with at most six, so a text that is too long is not
     * decoded.
     */
    private int findEscaped(JsonDocument document, int at) {
        return document.byteLength(at) / 6 > longest ? -1 : indexOf(document.string(at));
    }

    private int indexOf(byte[] bytes) {
        ByteBuffer words = words(bytes);
        int length = bytes.length;
        int slot = slot(hash(words, length, words.getLong(0), words.getLong(Math.max(0, length - 8))));
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (Arrays.equals(utf8[index], bytes)) {
                return index;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /** Returns the bytes, padded with zeros to at least eight. */
    private static ByteBuffer words(byte[] bytes) {
        byte[] padded = bytes.length < 8 ? Arrays.copyOf(bytes, 8) : bytes;
        return ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long hash(ByteBuffer words, int length, long head, long tail) {
        long hash = hash(length, head, tail);
        for (int i = 8; i < length - 8; i += 8) {
            hash = mix(hash, words.getLong(i));
        }
        return hash;
    }

    private static long hash(int length, long head, long tail) {
        return mix(mix(length, head), tail);
    }

    private static long mix(long hash, long word) {
        long mixed = (hash ^ word) * MULTIPLIER;
        return mixed ^ mixed >>> 32;
    }

    private int slot(long hash) {
        return (int) ((hash * MULTIPLIER) >>> shift);
    }

    /**
     * Returns the string with this number as JSON text, in quotes. For {@link JsonWriter} only; do not change the
     * array.
     */
    public byte[] quoted(int index) {
        byte[] member = member(index);
        return Arrays.copyOfRange(member, 1, member.length - 1);
    }

    /** Returns the string with this number as the beginning of another member of an object: a comma and a colon too. */
    byte[] member(int index) {
        byte @Nullable [][] all = members;
        if (all == null) {
            all = new byte[strings.length][];
            for (int i = 0; i < strings.length; i++) {
                byte[] quoted = new JsonWriter().string(strings[i]).toByteArray();
                byte[] member = new byte[quoted.length + 2];
                member[0] = ',';
                System.arraycopy(quoted, 0, member, 1, quoted.length);
                member[quoted.length + 1] = ':';
                all[i] = member;
            }
            members = all;
        }
        return all[index];
    }
}
