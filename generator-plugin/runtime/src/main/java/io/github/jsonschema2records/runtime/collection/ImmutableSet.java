package io.github.jsonschema2records.runtime.collection;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable set that keeps its order, unlike {@code Set.of}. Its own class lets {@link Immutable} recognize it and
 * skip the copy.
 */
final class ImmutableSet<E> extends AbstractSet<E> {

    private final Set<E> items;

    /** Wraps a set, which must not be changed afterwards. */
    ImmutableSet(Set<E> items) {
        this.items = Collections.unmodifiableSet(items);
    }

    @Override
    public Iterator<E> iterator() {
        return items.iterator();
    }

    @Override
    public boolean contains(@Nullable Object item) {
        return items.contains(item);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** Throws an exception even if the set has no such item, unlike the inherited method. */
    @Override
    public boolean remove(@Nullable Object item) {
        throw new UnsupportedOperationException();
    }
}
