package io.github.jsonschema2records.runtime;

/**
 * Hash table of 64-bit keys for {@link StringTable}: {@code key * multiplier >>> shift} is the slot of a key, or the
 * first of the slots to try. The multiplier is chosen so that few keys share a slot, and mostly none.
 */
final class StringSlots {

    static final long FIRST_MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int MOST_TRIES = 8;
    private static final int SLOTS_PER_KEY = 4;

    final long multiplier;
    final int shift;

    /** The index of the key in each slot, plus 1; 0 for a free slot. The number of slots is a power of two. */
    final int[] slots;

    /** Number of keys that are not in their first slots. */
    int misplaced;

    /** True if two keys are equal. */
    boolean repeats;

    private StringSlots(long[] keys, long multiplier, int bits) {
        this.multiplier = multiplier;
        shift = Long.SIZE - bits;
        slots = new int[1 << bits];
        for (int i = 0; i < keys.length; i++) {
            add(keys, i);
        }
    }

    /** Returns a table of some keys, with at least one free slot. */
    static StringSlots of(long[] keys) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(SLOTS_PER_KEY * keys.length | 1);
        StringSlots best = new StringSlots(keys, FIRST_MULTIPLIER, bits);
        for (int i = 1; i < MOST_TRIES && best.misplaced > 0; i++) {
            StringSlots other = new StringSlots(keys, best.multiplier * FIRST_MULTIPLIER + 2L * i, bits);
            best = other.misplaced < best.misplaced ? other : best;
        }
        return best;
    }

    private void add(long[] keys, int index) {
        int slot = (int) ((keys[index] * multiplier) >>> shift);
        misplaced += slots[slot] == 0 ? 0 : 1;
        while (slots[slot] != 0) {
            repeats |= keys[slots[slot] - 1] == keys[index];
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }
}
