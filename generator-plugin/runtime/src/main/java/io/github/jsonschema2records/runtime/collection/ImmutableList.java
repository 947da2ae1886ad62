package io.github.jsonschema2records.runtime.collection;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable list that can hold nulls, unlike {@code List.of}. Its own class lets {@link Immutable} recognize it and
 * skip the copy.
 */
final class ImmutableList<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {

    private final @Nullable Object[] items;

    /** Index of the first null, or -1. */
    private final int firstNull;

    /** Wraps an array, which must not be changed afterwards. */
    ImmutableList(@Nullable Object[] items) {
        this.items = items;
        firstNull = firstNull(items);
    }

    private static int firstNull(@Nullable Object[] items) {
        for (int i = 0; i < items.length; i++) {
            if (items[i] == null) {
                return i;
            }
        }
        return -1;
    }

    int firstNull() {
        return firstNull;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // The array holds what went in as E.
    public E get(int index) {
        return (E) items[index];
    }

    @Override
    public int size() {
        return items.length;
    }

    @Override
    @SuppressWarnings("NullAway") // The super class is not annotated for null items.
    public Object[] toArray() {
        return Arrays.copyOf(items, items.length, Object[].class);
    }
}
