package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LargeData;
import io.github.jsonschema2records.runtime.collection.Immutable;
import io.github.jsonschema2records.runtime.collection.MapBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the additional members of an object, which its schema does not name. Allocates nothing if there are none.
 * <pre>{@code
 * MapBuilder<JsonData> extras = null;
 * ...
 *     default -> extras = AdditionalMembers.add(extras, d, name);
 * ...
 * AdditionalMembers.map(extras)
 * }</pre>
 */
public final class AdditionalMembers {

    private AdditionalMembers() {}

    /**
     * Adds a member.
     *
     * @param extras the members added so far; null if there are none
     * @param name the index of the member's name
     */
    public static MapBuilder<JsonData> add(@Nullable MapBuilder<JsonData> extras, JsonDocument d, int name) {
        if (d.tokenCount() > LargeData.MOST_TOKENS) {
            return LargeMembers.add(extras, d, name);
        }
        MapBuilder<JsonData> all = extras == null ? new MapBuilder<>() : extras;
        all.put(d.string(name), d.data(name + 1));
        return all;
    }

    /**
     * Adds a member with a value that was already read.
     *
     * @param extras the members added so far; null if there are none
     * @param name the index of the member's name
     */
    public static <T extends @Nullable Object> MapBuilder<T> add(
            @Nullable MapBuilder<T> extras, JsonDocument d, int name, T value) {
        MapBuilder<T> all = extras == null ? new MapBuilder<>() : extras;
        all.put(d.string(name), value);
        return all;
    }

    /** Returns an unmodifiable map of the added members. */
    public static <T extends @Nullable Object> Map<String, T> map(@Nullable MapBuilder<T> extras) {
        return extras == null ? Immutable.emptyMap() : extras.build();
    }
}
