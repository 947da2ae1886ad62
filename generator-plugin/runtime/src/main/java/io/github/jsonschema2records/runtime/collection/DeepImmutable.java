package io.github.jsonschema2records.runtime.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes deep defensive copies of nested lists and maps. Collections made by {@link Immutable} are not copied again.
 */
public final class DeepImmutable {

    private DeepImmutable() {}

    /**
     * Returns an unmodifiable copy of a list, with copies of the collections in it. Items may be null.
     *
     * @throws NullPointerException if {@code items} is null
     */
    public static <T extends @Nullable Object> List<T> list(List<? extends T> items) {
        if (items instanceof ImmutableList || items instanceof Unmodifiable) {
            return Immutable.listOfNullable(items);
        }
        ListBuilder<T> copies = new ListBuilder<>(0);
        for (T item : items) {
            copies.add(copy(item));
        }
        return copies.build();
    }

    /**
     * Returns an unmodifiable copy of a map, with copies of the collections in it. Values may be null.
     *
     * @throws NullPointerException if {@code members} or a name is null
     */
    public static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> members) {
        if (members instanceof ImmutableMap || members instanceof Unmodifiable) {
            return Immutable.mapOfNullable(members);
        }
        Map<String, T> copies = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends T> member : members.entrySet()) {
            copies.put(member.getKey(), copy(member.getValue()));
        }
        return Immutable.mapOfNullable(copies);
    }

    /** Returns an unmodifiable copy of a list, set or map, or the value itself if it is none of them. */
    @SuppressWarnings("unchecked") // The copy has the same interface as the original.
    public static <T extends @Nullable Object> T copy(T value) {
        if (value instanceof List<?> list) {
            return (T) list(list);
        } else if (value instanceof Set<?> set) {
            return (T) Immutable.set(set);
        } else if (value instanceof Map<?, ?> map) {
            return (T) map((Map<String, ?>) map);
        }
        return value;
    }
}
