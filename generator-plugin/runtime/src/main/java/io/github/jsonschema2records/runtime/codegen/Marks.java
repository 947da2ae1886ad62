package io.github.jsonschema2records.runtime.codegen;

import java.util.Arrays;

/**
 * Records which members of an object or items of an array were evaluated, for {@code unevaluatedProperties} and
 * {@code unevaluatedItems} (JSON Schema Core 2020-12, section 11). Members and items are identified by their position.
 *
 * <p>If it is enough to know which branches hold, generated code marks branches by number instead of members. One
 * instance serves one evaluation of one schema. Not thread-safe.
 */
public final class Marks {

    private static final long[] NONE = {};

    private long[] bits = NONE;
    private boolean all;

    /** Creates a record without marks. */
    public Marks() {}

    /** Marks the member or item at a position as evaluated. */
    public void mark(int place) {
        int word = place >> 6;
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(word + 1, bits.length * 2));
        }
        bits[word] |= 1L << place;
    }

    /** Marks all members or items as evaluated. */
    public void all() {
        all = true;
    }

    /** Returns whether the member or item at a position was evaluated. */
    public boolean has(int place) {
        int word = place >> 6;
        return all || (word < bits.length && ((bits[word] >> place) & 1) != 0);
    }

    /** Returns an empty record for a subschema that may fail. If it holds, {@linkplain #add add} the result. */
    public Marks branch() {
        return new Marks();
    }

    /** Adds the marks of a subschema that holds. */
    public void add(Marks other) {
        all |= other.all;
        if (other.bits.length > bits.length) {
            bits = Arrays.copyOf(bits, other.bits.length);
        }
        for (int i = 0; i < other.bits.length; i++) {
            bits[i] |= other.bits[i];
        }
    }
}
