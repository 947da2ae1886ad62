package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Hash table with all names of one object, using open addressing. It is reused for the next object. If entering the
 * names takes too many steps, because their hashes were made to collide, the names are sorted instead.
 */
final class ObjectNames extends TokenOrder {

    private static final int SMALLEST = 64;

    /** Limit of steps per name. Names that were not chosen to collide need less than one on average. */
    private static final int STEPS_PER_NAME = 4;

    private final JsonTokenizer t;
    private final DuplicateNames duplicates;

    /** Entries: the lower 30 bits are the token of the name, the others are bits of its hash. An empty slot is 0. */
    private long[] slots = new long[SMALLEST];

    /** Number of slots used for this object, a power of two, and the shift that maps a hash to a slot. */
    private int size;

    private int shift;

    /** Number of slots skipped and of names compared byte by byte; never reset. */
    private long steps;

    ObjectNames(JsonTokenizer tokenizer, DuplicateNames duplicates) {
        t = tokenizer;
        this.duplicates = duplicates;
    }

    long steps() {
        return steps;
    }

    /** Enters all names of an object and reports each repeated name to {@link DuplicateNames#addDuplicate}. */
    void enter(int object) {
        int count = 0;
        for (int name = object + 1; name < t.count; name = next(name)) {
            count++;
        }
        start(4 * Integer.highestOneBit(count));
        long limit = steps + (long) STEPS_PER_NAME * count + SMALLEST;
        for (int name = object + 1; name < t.count; name = next(name)) {
            enter(name, hash(name));
            if (steps > limit) {
                enterSorted(object, count);
                return;
            }
        }
    }

    private void start(int newSize) {
        size = newSize;
        shift = Long.numberOfLeadingZeros(size) + 1;
        if (slots.length < size) {
            slots = new long[size];
        } else {
            Arrays.fill(slots, 0, size, 0);
        }
    }

    private void enter(int name, long hash) {
        int slot = (int) (hash >>> shift);
        while (slots[slot] != 0) {
            int other = (int) slots[slot] & JsonTokenizer.MASK;
            if ((slots[slot] ^ hash) >>> JsonTokenizer.OFFSET_SHIFT == 0 && compare(other, name) == 0) {
                duplicates.addDuplicate(other, name);
                break;
            }
            steps++;
            slot = (slot + 1) & (size - 1);
        }
        slots[slot] = (hash & ~JsonTokenizer.MASK) | name;
    }

    /**
     * Sorts the names, so that equal names are adjacent. The sort is stable, so equal names stay in the order of the
     * text.
     */
    private void enterSorted(int object, int count) {
        int[] names = new int[count];
        int name = object + 1;
        for (int i = 0; i < count; i++) {
            names[i] = name;
            name = next(name);
        }
        int[] sorted = sort(names);
        for (int i = 1; i < count; i++) {
            if (compare(sorted[i - 1], sorted[i]) == 0) {
                duplicates.addDuplicate(sorted[i - 1], sorted[i]);
            }
        }
    }

    boolean same(int a, int b) {
        return compare(a, b) == 0;
    }

    /** Compares two names by their bytes. */
    @Override
    int compare(int a, int b) {
        steps++;
        if (isPlain(a) && isPlain(b)) {
            int fromA = t.offset(a);
            int fromB = t.offset(b);
            return Arrays.compareUnsigned(t.json, fromA, fromA + t.length(a), t.json, fromB, fromB + t.length(b));
        }
        return Arrays.compareUnsigned(bytes(a), bytes(b));
    }

    /** Returns the hash of a name. Its highest bits address the table. */
    private long hash(int name) {
        if (isPlain(name)) {
            return hash(t.words, t.offset(name), t.length(name));
        }
        byte[] bytes = bytes(name);
        return hash(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), 0, bytes.length);
    }

    private static long hash(ByteBuffer words, int from, int length) {
        long hash = length;
        int at = from;
        for (int last = from + length - Long.BYTES; at <= last; at += Long.BYTES) {
            hash = mix(hash ^ words.getLong(at));
        }
        return mix(hash ^ tail(words, at, from + length - at));
    }

    static long mix(long word) {
        long product = word * DuplicateNames.MULTIPLIER;
        return (product ^ product >>> 32) * DuplicateNames.MULTIPLIER;
    }

    /** Returns fewer than eight bytes in little-endian order. */
    private static long tail(ByteBuffer words, int from, int length) {
        if (from + Long.BYTES <= words.limit()) {
            return words.getLong(from) & ~(-1L << (length << 3));
        }
        long bytes = 0;
        for (int i = from + length - 1; i >= from; i--) {
            bytes = bytes << 8 | (words.get(i) & 0xFF);
        }
        return bytes;
    }

    /** Returns the bytes of a name without escapes. */
    private byte[] bytes(int name) {
        int from = t.offset(name);
        int to = from + t.length(name);
        return isPlain(name) ? Arrays.copyOfRange(t.json, from, to) : Utf8.bytes(JsonText.decode(t.json, from, to));
    }

    boolean isPlain(int name) {
        return t.tape[name] >>> JsonTokenizer.KIND_SHIFT == Kind.STRING;
    }

    int next(int name) {
        long value = t.tape[name + 1];
        return value >>> JsonTokenizer.KIND_SHIFT >= Kind.ARRAY ? (int) value & JsonTokenizer.MASK : name + 2;
    }
}
