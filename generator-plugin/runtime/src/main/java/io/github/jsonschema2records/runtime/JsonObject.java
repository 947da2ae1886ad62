package io.github.jsonschema2records.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON object. Immutable; created with {@link JsonData#of(Map)}. */
public final class JsonObject implements JsonData, Comparable<JsonObject> {

    private final Map<String, JsonData> members;

    /** Wraps a map, which must not be changed afterwards. */
    JsonObject(Map<String, JsonData> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /** Wraps the members of a slice. */
    JsonObject(SlicedMembers members) {
        this.members = members;
    }

    static JsonObject copyOf(Map<String, ? extends JsonData> members) {
        Map<String, JsonData> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends JsonData> member : members.entrySet()) {
            copy.put(Objects.requireNonNull(member.getKey()), Objects.requireNonNull(member.getValue()));
        }
        return new JsonObject(copy);
    }

    /** Returns the members for a visit of each, which does not open a slice. */
    Iterator<Map.Entry<String, JsonData>> scan() {
        return members instanceof SlicedMembers slice
                ? slice.scan()
                : members.entrySet().iterator();
    }

    /** Returns the members in their order; unmodifiable. */
    public Map<String, JsonData> members() {
        return members;
    }

    /** Returns the value of the member with this name, or null if there is none. */
    public @Nullable JsonData get(String name) {
        return members.get(name);
    }

    @Override
    public JsonType type() {
        return JsonType.OBJECT;
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases) {
        return cases.onObject(members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && DataComparison.equal(this, object);
    }

    @Override
    public int hashCode() {
        return DataHash.tagged(DataHash.of(this), DataHash.OBJECT);
    }

    /** Compares in an order that agrees with {@code equals}. It keeps hash tables fast, and has no other meaning. */
    @Override
    public int compareTo(JsonObject other) {
        return DataOrder.compare(this, other);
    }

    @Override
    public String toString() {
        return DataText.string(this);
    }
}
