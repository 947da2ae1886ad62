package io.github.jsonschema2records.runtime.codegen;

/** Set of indexes of values, in a hash table with open addressing. Its size depends on the number of indexes only. */
public final class Positions {

    private static final int FIRST_SIZE = 4;
    private static final int SPREAD = 0x9E3779B9;

    /** Each index plus 1, or 0 for an empty slot. The length is a power of two. */
    private int[] table = new int[FIRST_SIZE];

    private int size;

    /** Creates an empty set. */
    public Positions() {}

    /** Returns whether an index is in the set. */
    public boolean has(int at) {
        return table[slot(at)] != 0;
    }

    /** Adds an index. */
    public void add(int at) {
        int slot = slot(at);
        if (table[slot] != 0) {
            return;
        }
        table[slot] = at + 1;
        size++;
        if (size > table.length / 2) {
            grow();
        }
    }

    /**
     * Returns the union of this set and another one. The result is one of the two sets, and the other must not be used
     * afterwards.
     */
    Positions with(Positions other) {
        Positions larger = size < other.size ? other : this;
        for (int each : (size < other.size ? this : other).table) {
            if (each != 0) {
                larger.add(each - 1);
            }
        }
        return larger;
    }

    /** Returns the slot of the index, or the empty slot for it. */
    private int slot(int at) {
        int mask = table.length - 1;
        int hash = at * SPREAD;
        int slot = (hash ^ hash >>> 16) & mask;
        while (table[slot] != 0 && table[slot] != at + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] all = table;
        table = new int[2 * all.length];
        for (int each : all) {
            if (each != 0) {
                table[slot(each - 1)] = each;
            }
        }
    }
}
