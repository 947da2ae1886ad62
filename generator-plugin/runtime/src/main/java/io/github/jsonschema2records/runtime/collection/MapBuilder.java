package io.github.jsonschema2records.runtime.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds an unmodifiable map member by member, in order. {@link Immutable} does not copy such a map again.
 *
 * @param <T> the type of the values
 */
public class MapBuilder<T extends @Nullable Object> {

    private final Map<String, T> members = new LinkedHashMap<>();
    private boolean built;

    /** Creates an empty builder. */
    public MapBuilder() {}

    /**
     * Adds a member. The last of several members with the same name wins.
     *
     * @throws IllegalStateException after {@link #build()}
     */
    public void put(String name, T value) {
        if (built) {
            throw new IllegalStateException("the map has been built");
        }
        members.put(name, value);
    }

    /** Returns an unmodifiable map of the members. Nothing can be added afterwards. */
    public Map<String, T> build() {
        built = true;
        return members.isEmpty() ? Immutable.emptyMap() : new ImmutableMap<>(members);
    }
}
