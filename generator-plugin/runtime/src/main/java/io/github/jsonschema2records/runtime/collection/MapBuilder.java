package io.github.jsonschema2records.runtime.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the members of a map that {@link Immutable} need not copy again; keeps their order.
 *
 * @param <T> the type of the values
 */
public final class MapBuilder<T extends @Nullable Object> {

    private final Map<String, T> members = new LinkedHashMap<>();
    private boolean built;

    /** An empty builder. */
    public MapBuilder() {}

    /**
     * Adds a member; of several with one name the last counts.
     *
     * @throws IllegalStateException after {@link #build()}
     */
    public void put(String name, T value) {
        if (built) {
            throw new IllegalStateException("the map has been built");
        }
        members.put(name, value);
    }

    /** The unmodifiable map; nothing can be added any more. */
    public Map<String, T> build() {
        built = true;
        return members.isEmpty() ? Immutable.emptyMap() : new ImmutableMap<>(members);
    }
}
