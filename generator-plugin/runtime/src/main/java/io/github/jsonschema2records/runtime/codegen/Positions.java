package io.github.jsonschema2records.runtime.codegen;

/**
 * A set of values of a document, by index: a hash table with open addressing. Its size depends on how many values are in it,
 * not on where they stand in the document.
 */
final class Positions {

    private static final int FIRST_SIZE = 4;
    private static final int SPREAD = 0x9E3779B9;

    /** Each index plus 1; 0 where there is none. The length is a power of two. */
    private int[] table = new int[FIRST_SIZE];

    private int size;

    boolean has(int at) {
        return table[slot(at)] != 0;
    }

    void add(int at) {
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

    /** All that is in this set or in another; what is returned is one of the two, and the other is not to be used any more. */
    Positions with(Positions other) {
        Positions larger = size < other.size ? other : this;
        for (int each : (size < other.size ? this : other).table) {
            if (each != 0) {
                larger.add(each - 1);
            }
        }
        return larger;
    }

    /** Where the index stands, or the free place for it. */
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
