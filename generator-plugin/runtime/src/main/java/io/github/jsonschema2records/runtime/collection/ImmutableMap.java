package io.github.jsonschema2records.runtime.collection;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that cannot change and is known to; unlike Java's own it keeps its order and can hold nulls. */
final class ImmutableMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private final Map<String, V> members;

    /** Keeps the map, which must not change any more. */
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

    /** Not even one that is not there. */
    @Override
    public @Nullable V remove(@Nullable Object key) {
        throw new UnsupportedOperationException();
    }
}
