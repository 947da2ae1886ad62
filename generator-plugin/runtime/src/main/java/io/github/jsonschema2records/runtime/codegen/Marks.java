package io.github.jsonschema2records.runtime.codegen;

import java.util.Arrays;

/**
 * Which members of an object, or items of an array, have been evaluated so far: what {@code unevaluatedProperties} and
 * {@code unevaluatedItems} (JSON Schema Core 2020-12, section 11) need to know. Members and items go by their place. Where it is
 * enough to know which branches hold, these are marked instead, by numbers that generated code gives them. One evaluation of
 * one schema makes one; not thread-safe.
 */
public final class Marks {

    private static final long[] NONE = {};

    private long[] bits = NONE;
    private boolean all;

    /** Nothing evaluated yet. */
    public Marks() {}

    /** Notes that the member or item at a place has been evaluated. */
    public void mark(int place) {
        int word = place >> 6;
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(word + 1, bits.length * 2));
        }
        bits[word] |= 1L << place;
    }

    /** Notes that everything has been evaluated. */
    public void all() {
        all = true;
    }

    /** Returns whether the member or item at a place has been evaluated. */
    public boolean has(int place) {
        int word = place >> 6;
        return all || (word < bits.length && ((bits[word] >> place) & 1) != 0);
    }

    /** Marks of its own for a subschema that may fail, to be {@linkplain #add added} if it does not. */
    public Marks branch() {
        return new Marks();
    }

    /** Takes over what a subschema that holds has evaluated. */
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
