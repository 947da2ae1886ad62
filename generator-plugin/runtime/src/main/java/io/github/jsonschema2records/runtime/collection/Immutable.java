package io.github.jsonschema2records.runtime.collection;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Defensive copies of collections for the constructors of generated records: unmodifiable, in order, and not made again of
 * what was made here. Items are not looked into.
 */
public final class Immutable {

    private static final ImmutableList<?> EMPTY_LIST = new ImmutableList<>(new Object[0]);
    private static final ImmutableMap<?> EMPTY_MAP = new ImmutableMap<>(new LinkedHashMap<String, Object>());

    private Immutable() {}

    /** The one empty list. */
    @SuppressWarnings("unchecked") // It holds nothing of any type.
    public static <T extends @Nullable Object> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    /** The one empty map. */
    @SuppressWarnings("unchecked") // It holds nothing of any type.
    public static <T extends @Nullable Object> Map<String, T> emptyMap() {
        return (Map<String, T>) EMPTY_MAP;
    }

    /**
     * A copy without nulls.
     *
     * @throws NullPointerException if {@code items}, or one of them, is null
     */
    public static <T> List<T> list(List<? extends T> items) {
        ImmutableList<T> copy = listCopy(items);
        if (copy.firstNull() >= 0) {
            throw new NullPointerException("item " + copy.firstNull() + " is null");
        }
        return copy;
    }

    /**
     * A copy in which items may be null.
     *
     * @throws NullPointerException if {@code items} is null
     */
    public static <T extends @Nullable Object> List<T> listOfNullable(List<? extends T> items) {
        return listCopy(items);
    }

    @SuppressWarnings("unchecked") // A list that nobody can add to is a list of any super type.
    private static <T extends @Nullable Object> ImmutableList<T> listCopy(List<? extends T> items) {
        if (items instanceof ImmutableList) {
            return (ImmutableList<T>) items;
        }
        Object[] copy = items.toArray();
        return copy.length == 0 ? (ImmutableList<T>) EMPTY_LIST : new ImmutableList<>(copy);
    }

    /**
     * A copy without nulls.
     *
     * @throws NullPointerException if {@code members}, a name or a value is null
     */
    public static <T> Map<String, T> map(Map<String, ? extends T> members) {
        Map<String, T> copy = mapOfNullable(members);
        for (Map.Entry<String, T> member : copy.entrySet()) {
            if (member.getValue() == null) {
                throw new NullPointerException("the value of " + PrintableText.quote(member.getKey()) + " is null");
            }
        }
        return copy;
    }

    /**
     * A copy in which values may be null.
     *
     * @throws NullPointerException if {@code members} or a name is null
     */
    @SuppressWarnings("unchecked") // A map that nobody can put into is a map of any super type.
    public static <T extends @Nullable Object> Map<String, T> mapOfNullable(Map<String, ? extends T> members) {
        if (members instanceof ImmutableMap) {
            return (Map<String, T>) members;
        }
        Map<String, T> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends T> member : members.entrySet()) {
            copy.put(Objects.requireNonNull(member.getKey(), "a name is null"), member.getValue());
        }
        return copy.isEmpty() ? emptyMap() : new ImmutableMap<>(copy);
    }

    /** A copy of a list, or of a map with strings as keys, in which there may be nulls; any other value as it is. */
    @SuppressWarnings("unchecked") // A copy is of the interface that T must be for the value to be one.
    public static <T> T copy(T value) {
        if (value instanceof List<?> items) {
            return (T) listCopy(items);
        }
        return value instanceof Map ? (T) mapOfNullable((Map<String, ?>) value) : value;
    }
}
