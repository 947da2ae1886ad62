package io.github.jsonschema2records.runtime.collection;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable map that keeps its order and can hold nulls, unlike {@code Map.of}. Its own class lets {@link Immutable}
 * recognize it and skip the copy.
 */
final class ImmutableMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private final Map<String, V> members;

    /** Wraps a map, which must not be changed afterwards. */
    ImmutableMap(Map<String, V> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return members.entrySet();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return members.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return members.containsKey(key);
    }

    @Override
    public int size() {
        return members.size();
    }

    /** Throws an exception even if the map has no such key, unlike the inherited method. */
    @Override
    public @Nullable V remove(@Nullable Object key) {
        throw new UnsupportedOperationException();
    }
}
