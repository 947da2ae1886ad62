package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.collection.Immutable;
import io.github.jsonschema2records.runtime.collection.MapBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the members of an object that its schema does not name; allocates nothing when there are none.
 *
 * <pre>{@code
 * MapBuilder<JsonData> extras = null;
 * ...
 *     default -> extras = Extras.add(extras, d, name);
 * ...
 * Extras.map(extras)
 * }</pre>
 */
public final class AdditionalMembers {

    private AdditionalMembers() {}

    /**
     * Adds a member.
     *
     * @param extras what was gathered so far, null for nothing
     * @param name the index of the member's name
     */
    public static MapBuilder<JsonData> add(@Nullable MapBuilder<JsonData> extras, JsonDocument d, int name) {
        MapBuilder<JsonData> all = extras == null ? new MapBuilder<>() : extras;
        all.put(d.string(name), d.data(name + 1));
        return all;
    }

    /**
     * Adds a member whose value has been read.
     *
     * @param extras what was gathered so far, null for nothing
     * @param name the index of the member's name
     */
    public static <T extends @Nullable Object> MapBuilder<T> add(
            @Nullable MapBuilder<T> extras, JsonDocument d, int name, T value) {
        MapBuilder<T> all = extras == null ? new MapBuilder<>() : extras;
        all.put(d.string(name), value);
        return all;
    }

    /** The unmodifiable map of what was gathered. */
    public static <T extends @Nullable Object> Map<String, T> map(@Nullable MapBuilder<T> extras) {
        return extras == null ? Immutable.emptyMap() : extras.build();
    }
}
