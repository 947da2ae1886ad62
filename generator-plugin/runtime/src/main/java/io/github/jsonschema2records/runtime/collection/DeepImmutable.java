package io.github.jsonschema2records.runtime.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defensive copies of collections that hold collections, down to the last one. What {@link Immutable} made is not copied. */
public final class DeepImmutable {

    private DeepImmutable() {}

    /**
     * A copy of a list and of the collections in it.
     *
     * @throws NullPointerException if {@code items} is null
     */
    public static <T extends @Nullable Object> List<T> list(List<? extends T> items) {
        if (items instanceof ImmutableList) {
            return Immutable.listOfNullable(items);
        }
        List<T> copies = new ArrayList<>(items.size());
        for (T item : items) {
            copies.add(copy(item));
        }
        return Immutable.listOfNullable(copies);
    }

    /**
     * A copy of a map and of the collections in it.
     *
     * @throws NullPointerException if {@code members} or a name is null
     */
    public static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> members) {
        if (members instanceof ImmutableMap) {
            return Immutable.mapOfNullable(members);
        }
        Map<String, T> copies = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends T> member : members.entrySet()) {
            copies.put(member.getKey(), copy(member.getValue()));
        }
        return Immutable.mapOfNullable(copies);
    }

    /** A copy of a value where it is a list or a map, else the value itself. */
    @SuppressWarnings("unchecked") // The copy has the type of the original as far as anyone can see.
    public static <T extends @Nullable Object> T copy(T value) {
        if (value instanceof List<?> list) {
            return (T) list(list);
        } else if (value instanceof Map<?, ?> map) {
            return (T) map((Map<String, ?>) map);
        }
        return value;
    }
}
