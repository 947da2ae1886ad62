package io.github.jsonschema2records.runtime;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON array. Immutable; created with {@link JsonData#of(List)}. */
public final class JsonArray implements JsonData, Comparable<JsonArray> {

    private final List<JsonData> items;

    /** Wraps a list, which must be unmodifiable. */
    JsonArray(List<JsonData> items) {
        this.items = items;
    }

    /** Returns the items for a visit of each, which does not open a slice. */
    Iterator<JsonData> scan() {
        return items instanceof SlicedItems slice ? slice.scan() : items.iterator();
    }

    /** Returns the items; unmodifiable. */
    public List<JsonData> items() {
        return items;
    }

    @Override
    public JsonType type() {
        return JsonType.ARRAY;
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases) {
        return cases.onArray(items);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray array && DataComparison.equal(this, array);
    }

    @Override
    public int hashCode() {
        return DataHash.tagged(DataHash.of(this), DataHash.ARRAY);
    }

    /** Compares in an order that agrees with {@code equals}. It keeps hash tables fast, and has no other meaning. */
    @Override
    public int compareTo(JsonArray other) {
        return DataOrder.compare(this, other);
    }

    @Override
    public String toString() {
        return DataText.string(this);
    }
}
