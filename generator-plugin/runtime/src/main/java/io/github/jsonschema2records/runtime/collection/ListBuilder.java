package io.github.jsonschema2records.runtime.collection;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an unmodifiable list item by item. {@link Immutable} does not copy such a list again.
 *
 * @param <T> the type of the items
 */
public final class ListBuilder<T extends @Nullable Object> {

    private @Nullable Object[] items;
    private int size;

    /** Creates a builder with room for a number of items. It grows if more are added. */
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

    /** Returns an unmodifiable list of the items added so far. */
    public List<T> build() {
        return size == 0 ? Immutable.emptyList() : new ImmutableList<>(size == items.length ? items : trim());
    }

    private @Nullable Object[] trim() {
        return Arrays.copyOf(items, size);
    }
}
