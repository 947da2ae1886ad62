package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table of strings that a schema defines: property names, or the values of an {@code enum}. They are numbered from 0 in
 * the given order. The table finds a string of a document without creating a Java string, in any order equally fast.
 *
 * <p>A string without escapes is compared by its first and its last word of eight bytes, where the closing quote counts
 * as its last byte. If it is shorter than a word, both are the same. Only the bytes between, if there are any, are
 * compared in another way. One multiplication leads to the slot. Documents cannot make a lookup slower, because the
 * table contains only strings of the schema, and of strings that are too long only two words are read.
 *
 * <p>Immutable and thread-safe.
 */
public final class StringTable {

    private static final int WORD = Long.BYTES;

    /** Number of elements of {@link #words} for a string. */
    private static final int ENTRY = 2;

    /** Place of the quote in the last word of a string, to which the length is added. */
    private static final int QUOTE_SHIFT = Long.SIZE - Byte.SIZE;

    private final String[] strings;
    private final byte[][] utf8;
    private final int longest;

    /** For each string its first word, and its last word with the length. */
    private final long[] words;

    /** For each slot the number of a string plus 1, or 0 if the slot is free. */
    private final int[] slots;

    private final long multiplier;
    private final int shift;

    /** A bit for each length of a string in bytes, modulo 64. Most strings of a document have another one. */
    private final long lengths;

    /** True if some strings differ only between their first and last words, so that the hash contains all words. */
    private final boolean hashesAll;

    private volatile @Nullable Map<String, Integer> numbers;
    private volatile byte @Nullable [][] members;

    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if a string occurs twice
     */
    public StringTable(String... strings) {
        this.strings = strings.clone();
        utf8 = new byte[strings.length][];
        int max = 0;
        long found = 0;
        for (int i = 0; i < strings.length; i++) {
            utf8[i] = Utf8.bytes(strings[i]);
            max = Math.max(max, utf8[i].length);
            found |= 1L << utf8[i].length;
        }
        longest = max;
        lengths = found;
        words = new long[ENTRY * strings.length];
        int[] plain = plain();
        StringSlots table = StringSlots.of(keys(plain, false));
        hashesAll = table.repeats;
        table = hashesAll ? StringSlots.of(keys(plain, true)) : table;
        multiplier = table.multiplier;
        shift = table.shift;
        slots = table.slots;
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = slots[slot] == 0 ? 0 : plain[slots[slot] - 1] + 1;
        }
        if (table.repeats || plain.length < strings.length) {
            numbers = numbers();
        }
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

    /** Returns the numbers of the strings that a document may contain without escapes. */
    private int[] plain() {
        int[] found = new int[strings.length];
        int count = 0;
        for (int i = 0; i < strings.length; i++) {
            if (isPlain(utf8[i])) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Returns the keys of some strings, and enters their words. */
    private long[] keys(int[] ofNumbers, boolean all) {
        long[] keys = new long[ofNumbers.length];
        for (int i = 0; i < keys.length; i++) {
            int number = ofNumbers[i];
            int length = utf8[number].length;
            byte[] bytes = Arrays.copyOf(utf8[number], Math.max(length + 1, WORD));
            bytes[length] = '"';
            long first = word(bytes, 0);
            long last = withLength(word(bytes, bytes.length - WORD), length);
            words[ENTRY * number] = first;
            words[ENTRY * number + 1] = last;
            keys[i] = all ? keyOfAll(key(first, last), buffer(bytes), 0, length) : key(first, last);
        }
        return keys;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns a word as a buffer does. Tables are made by code that is not compiled, which is faster with bytes. */
    private static long word(byte[] bytes, int from) {
        long word = 0;
        for (int i = from + WORD - 1; i >= from; i--) {
            word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return word;
    }

    private static long withLength(long last, int length) {
        return last + ((long) length << QUOTE_SHIFT);
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
        Integer number = numbers().get(string);
        return number == null ? -1 : number;
    }

    private Map<String, Integer> numbers() {
        Map<String, Integer> map = numbers;
        if (map == null) {
            map = new HashMap<>(2 * strings.length);
            for (int i = 0; i < strings.length; i++) {
                if (map.put(strings[i], i) != null) {
                    throw new IllegalArgumentException("twice in a table: " + strings[i]);
                }
            }
            numbers = map;
        }
        return map;
    }

    /** Returns the number of the string or name at {@code at} of a document, or -1. */
    public int find(JsonDocument document, int at) {
        long token = document.tape[at];
        int length = (int) token & JsonTokenizer.MASK;
        if ((lengths >>> length & 1) == 0) {
            return findEscaped(document, at);
        }
        int offset = (int) (token >>> JsonTokenizer.OFFSET_SHIFT) & JsonTokenizer.MASK;
        // The word that ends with the quote. Of a shorter string, the bytes before it are shifted out.
        int end = offset + length + 1 - WORD;
        ByteBuffer text = document.words;
        int unused = Math.max(WORD - 1 - length, 0) << 3;
        long first;
        long last;
        if (end >= 0) {
            first = text.getLong(Math.min(offset, end)) >>> unused;
            last = text.getLong(end) >>> unused;
        } else {
            first = document.wordAt(offset) << unused >>> unused;
            last = first;
        }
        last = withLength(last, length);
        long key = key(first, last);
        if (hashesAll && length <= longest) {
            key = keyOfAll(key, text, offset, length);
        }
        int slot = (int) ((key * multiplier) >>> shift);
        for (int number = slots[slot] - 1; number >= 0; number = slots[slot] - 1) {
            if (words[ENTRY * number] == first
                    && words[ENTRY * number + 1] == last
                    && (length < 2 * WORD || isEqualBetween(document, offset, length, utf8[number]))) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return findEscaped(document, at);
    }

    private static boolean isEqualBetween(JsonDocument document, int offset, int length, byte[] string) {
        return length == string.length
                && Arrays.equals(document.source(), offset + WORD, offset + length, string, WORD, length);
    }

    /**
     * Finds a string with escapes. One byte of content is written with at most six, so a text that is too long is not
     * decoded.
     */
    private int findEscaped(JsonDocument document, int at) {
        return document.kind(at) == Kind.STRING || document.byteLength(at) / 6 > longest
                ? -1
                : indexOf(document.string(at));
    }

    private static long key(long first, long last) {
        return first + (last << 3);
    }

    /** Returns the key of a string that includes the words between the first and the last. */
    private static long keyOfAll(long ofEnds, ByteBuffer words, int from, int length) {
        long key = ofEnds;
        for (int i = WORD; i <= length - WORD; i += WORD) {
            key = Long.rotateLeft(key, 23) * StringSlots.FIRST_MULTIPLIER + words.getLong(from + i);
        }
        return key;
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
