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
 * <p>A string without escapes is compared in words of eight bytes that include its closing quote. Up to seven bytes are
 * one word. A longer string has a first and a last word; its length and the bytes between are compared too. One
 * multiplication leads to the slot. Documents cannot make a lookup slower, because the table contains only strings of
 * the schema, and of strings that are too long only two words are read.
 *
 * <p>Immutable and thread-safe.
 */
public final class StringTable {

    private static final int WORD = Long.BYTES;

    /** Number of elements of {@link #shortEntries} for a slot. */
    private static final int SHORT_ENTRY = 2;

    /** Number of elements of {@link #longWords} for a string. */
    private static final int LONG_ENTRY = 2;

    /** Place of the quote in the last word of a string, which the length replaces. */
    private static final int QUOTE_SHIFT = Long.SIZE - Byte.SIZE;

    private final String[] strings;
    private final byte[][] utf8;
    private final int longest;

    /** For each slot of a string of up to seven bytes: its word, or 0 if the slot is free; and its number. */
    private final long[] shortEntries;

    private final long shortMultiplier;
    private final int shortShift;

    /** For each string that is longer: its first word, and its last word with the length. */
    private final long[] longWords;

    /** For each slot of a longer string: its number plus 1, or 0 if the slot is free. */
    private final int[] longSlots;

    private final long longMultiplier;
    private final int longShift;

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
        int[] shorter = plain(0, WORD - 1);
        StringSlots shorts = StringSlots.of(keys(shorter, false));
        shortMultiplier = shorts.multiplier;
        shortShift = shorts.shift - 1;
        shortEntries = shortEntries(shorts.slots, shorter);
        int[] longer = plain(WORD, longest);
        StringSlots longs = StringSlots.of(keys(longer, false));
        hashesAll = longs.repeats;
        longs = hashesAll ? StringSlots.of(keys(longer, true)) : longs;
        longMultiplier = longs.multiplier;
        longShift = longs.shift;
        longSlots = longSlots(longs.slots, longer);
        longWords = longWords(longer);
        if (shorts.repeats || longs.repeats || shorter.length + longer.length < strings.length) {
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

    /** Returns the numbers of the strings with this many bytes that a document may contain without escapes. */
    private int[] plain(int min, int max) {
        int[] found = new int[strings.length];
        int count = 0;
        for (int i = 0; i < strings.length; i++) {
            if (utf8[i].length >= min && utf8[i].length <= max && isPlain(utf8[i])) {
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

    private long[] keys(int[] ofNumbers, boolean all) {
        long[] keys = new long[ofNumbers.length];
        for (int i = 0; i < keys.length; i++) {
            int length = utf8[ofNumbers[i]].length;
            ByteBuffer words = words(ofNumbers[i]);
            long first = words.getLong(0);
            if (length < WORD) {
                keys[i] = first;
            } else {
                long key = key(first, withLength(words.getLong(length + 1 - WORD), length));
                keys[i] = all ? keyOfAll(key, words, 0, length) : key;
            }
        }
        return keys;
    }

    /** Returns the bytes of a string with its closing quote, and with zeros up to at least one word. */
    private ByteBuffer words(int number) {
        int length = utf8[number].length;
        byte[] bytes = Arrays.copyOf(utf8[number], Math.max(length + 1, WORD));
        bytes[length] = '"';
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private long[] shortEntries(int[] slots, int[] ofNumbers) {
        long[] entries = new long[SHORT_ENTRY * slots.length];
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] != 0) {
                int number = ofNumbers[slots[slot] - 1];
                entries[SHORT_ENTRY * slot] = words(number).getLong(0);
                entries[SHORT_ENTRY * slot + 1] = number;
            }
        }
        return entries;
    }

    private static int[] longSlots(int[] slots, int[] ofNumbers) {
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = slots[slot] == 0 ? 0 : ofNumbers[slots[slot] - 1] + 1;
        }
        return slots;
    }

    private long[] longWords(int[] ofNumbers) {
        long[] words = new long[LONG_ENTRY * strings.length];
        for (int number : ofNumbers) {
            int length = utf8[number].length;
            words[LONG_ENTRY * number] = words(number).getLong(0);
            words[LONG_ENTRY * number + 1] = withLength(words(number).getLong(length + 1 - WORD), length);
        }
        return words;
    }

    /** Returns the last word of a string with its length instead of the quote, so that one comparison is for both. */
    private static long withLength(long last, int length) {
        return last ^ ((long) length << QUOTE_SHIFT);
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
        if (length >= WORD) {
            return findLong(document, at, offset, length);
        }
        int unused = (WORD - 1 - length) << 3;
        long word = document.wordAt(offset) << unused >>> unused;
        long[] entries = shortEntries;
        int i = (int) ((word * shortMultiplier) >>> shortShift) & -SHORT_ENTRY;
        while (entries[i] != word) {
            if (entries[i] == 0) {
                return findEscaped(document, at);
            }
            i = (i + SHORT_ENTRY) & (entries.length - 1);
        }
        return (int) entries[i + 1];
    }

    /** Finds a string of at least eight bytes. */
    private int findLong(JsonDocument document, int at, int offset, int length) {
        ByteBuffer words = document.words;
        long first = words.getLong(offset);
        long last = withLength(words.getLong(offset + length + 1 - WORD), length);
        long key = key(first, last);
        if (hashesAll && length <= longest) {
            key = keyOfAll(key, words, offset, length);
        }
        int slot = (int) ((key * longMultiplier) >>> longShift);
        for (int number = longSlots[slot] - 1; number >= 0; number = longSlots[slot] - 1) {
            if (longWords[LONG_ENTRY * number + 1] == last
                    && longWords[LONG_ENTRY * number] == first
                    && (length < 2 * WORD || isEqualBetween(document, offset, length, utf8[number]))) {
                return number;
            }
            slot = (slot + 1) & (longSlots.length - 1);
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
