package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * All names of one object in a hash table with open addressing, which is used again for the next object. If entering them
 * takes too many steps, because their hashes were made to collide, they are sorted instead.
 */
final class ObjectNames extends TokenOrder {

    private static final int SMALLEST = 64;

    /** Honest names need fewer than one step each. */
    private static final int STEPS_PER_NAME = 4;

    private final JsonTokenizer t;
    private final DuplicateNames duplicates;

    /** The lower 30 bits of an entry are the token of the name, the others those of its hash; 0 where nothing is. */
    private long[] slots = new long[SMALLEST];

    /** How many of the slots are in use for this object, a power of two, and the shift that makes a slot of a hash. */
    private int size;

    private int shift;

    /** How many slots were passed over and how many names were compared byte by byte; never set back. */
    private long steps;

    ObjectNames(JsonTokenizer tokenizer, DuplicateNames duplicates) {
        t = tokenizer;
        this.duplicates = duplicates;
    }

    long steps() {
        return steps;
    }

    /** Tells {@link DuplicateNames#found} of every name of the object that is there already. */
    void enter(int object) {
        int count = 0;
        for (int name = object + 1; name < t.count; name = next(name)) {
            count++;
        }
        start(4 * Integer.highestOneBit(count));
        long most = steps + (long) STEPS_PER_NAME * count + SMALLEST;
        for (int name = object + 1; name < t.count; name = next(name)) {
            enter(name, hash(name));
            if (steps > most) {
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
                duplicates.found(other, name);
                break;
            }
            steps++;
            slot = (slot + 1) & (size - 1);
        }
        slots[slot] = (hash & ~JsonTokenizer.MASK) | name;
    }

    /** Equal names are side by side when all are sorted, in the order of the text since the sort is stable. */
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
                duplicates.found(sorted[i - 1], sorted[i]);
            }
        }
    }

    boolean same(int a, int b) {
        return compare(a, b) == 0;
    }

    /** The order of two names by their bytes. */
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

    /** A hash of all bytes of a name. Its highest bits address the table. */
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

    /** Fewer than eight bytes, the first one lowest. */
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

    /** The bytes of a name without escapes. */
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
