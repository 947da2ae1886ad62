package io.github.jsonschema2records.runtime.collection;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the items of a list that {@link Immutable} need not copy again.
 *
 * @param <T> the type of the items
 */
public final class ListBuilder<T extends @Nullable Object> {

    private @Nullable Object[] items;
    private int size;

    /** A builder with room for a number of items; more find room too. */
    public ListBuilder(int expected) {
        items = new @Nullable Object[expected];
    }

    /** Adds an item. */
    public void add(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(8, 2 * size));
        }
        items[size++] = item;
    }

    /** The unmodifiable list of the items added so far. */
    public List<T> build() {
        return size == 0 ? Immutable.emptyList() : new ImmutableList<>(size == items.length ? items : trimmed());
    }

    private @Nullable Object[] trimmed() {
        return Arrays.copyOf(items, size);
    }
}
