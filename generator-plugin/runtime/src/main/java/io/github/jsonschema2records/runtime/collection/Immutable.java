package io.github.jsonschema2records.runtime.collection;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes defensive copies of collections, for the constructors of generated records. A copy is unmodifiable and keeps
 * the order. Collections made by this class are not copied again. Copies are shallow; see {@link DeepImmutable}.
 */
public final class Immutable {

    private static final ImmutableList<?> EMPTY_LIST = new ImmutableList<>(new Object[0]);
    private static final ImmutableMap<?> EMPTY_MAP = new ImmutableMap<>(new LinkedHashMap<String, Object>());

    private Immutable() {}

    /** Returns the empty list, always the same object. */
    @SuppressWarnings("unchecked") // It holds nothing of any type.
    public static <T extends @Nullable Object> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    /** Returns the empty map, always the same object. */
    @SuppressWarnings("unchecked") // It holds nothing of any type.
    public static <T extends @Nullable Object> Map<String, T> emptyMap() {
        return (Map<String, T>) EMPTY_MAP;
    }

    /**
     * Returns an unmodifiable copy of a list without nulls.
     *
     * @throws NullPointerException if {@code items}, or one of them, is null
     */
    @SuppressWarnings("unchecked") // An unmodifiable list of a type is also a list of its super types.
    public static <T> List<T> list(List<? extends T> items) {
        if (!(items instanceof ImmutableList) && items instanceof Unmodifiable) {
            return (List<T>) items;
        }
        ImmutableList<T> copy = listCopy(items);
        if (copy.firstNull() >= 0) {
            throw new NullPointerException("item " + copy.firstNull() + " is null");
        }
        return copy;
    }

    /** Returns a copy of a list as {@link #list}, or null if there is no list. */
    public static <T> @Nullable List<T> orNull(@Nullable List<? extends T> items) {
        return items == null ? null : list(items);
    }

    /** Returns a copy of a map as {@link #map}, or null if there is no map. */
    public static <T> @Nullable Map<String, T> orNull(@Nullable Map<String, ? extends T> members) {
        return members == null ? null : map(members);
    }

    /** Returns a copy of a set as {@link #set}, or null if there is no set. */
    public static <T> @Nullable Set<T> orNull(@Nullable Set<? extends T> items) {
        return items == null ? null : set(items);
    }

    /**
     * Returns an unmodifiable set of items in their order. Of equal items it has the first.
     *
     * @throws NullPointerException if {@code items}, or one of them, is null
     */
    @SuppressWarnings("unchecked") // An unmodifiable set of a type is also a set of its super types.
    public static <T> Set<T> set(Collection<? extends T> items) {
        if (items instanceof ImmutableSet) {
            return (Set<T>) items;
        }
        LinkedHashSet<T> copy = new LinkedHashSet<>();
        for (T item : items) {
            copy.add(Objects.requireNonNull(item, "an item is null"));
        }
        return new ImmutableSet<>(copy);
    }

    /**
     * Returns an unmodifiable copy of a list whose items may be null.
     *
     * @throws NullPointerException if {@code items} is null
     */
    @SuppressWarnings("unchecked") // An unmodifiable list of a type is also a list of its super types.
    public static <T extends @Nullable Object> List<T> listOfNullable(List<? extends T> items) {
        boolean shared = !(items instanceof ImmutableList) && items instanceof Unmodifiable;
        return shared ? (List<T>) items : listCopy(items);
    }

    @SuppressWarnings("unchecked") // An unmodifiable list of a type is also a list of its super types.
    private static <T extends @Nullable Object> ImmutableList<T> listCopy(List<? extends T> items) {
        if (items instanceof ImmutableList) {
            return (ImmutableList<T>) items;
        }
        Object[] copy = arrayOf(items);
        return copy.length == 0 ? (ImmutableList<T>) EMPTY_LIST : new ImmutableList<>(copy);
    }

    /** Returns the items in an array that nobody else has. A list of a foreign class may keep the one that it returns. */
    private static Object[] arrayOf(List<?> items) {
        Object[] array = items.toArray();
        return items.getClass() == ArrayList.class ? array : Arrays.copyOf(array, array.length, Object[].class);
    }

    /**
     * Returns an unmodifiable copy of a map without nulls.
     *
     * @throws NullPointerException if {@code members}, a name or a value is null
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"
    }) // An unmodifiable map of a type is also one of its super types.
    public static <T> Map<String, T> map(Map<String, ? extends T> members) {
        if (members == EMPTY_MAP || (!(members instanceof ImmutableMap) && members instanceof Unmodifiable)) {
            return (Map<String, T>) members;
        }
        Map<String, T> copy = mapOfNullable(members);
        for (Map.Entry<String, T> member : copy.entrySet()) {
            if (member.getValue() == null) {
                throw new NullPointerException("the value of " + PrintableText.quote(member.getKey()) + " is null");
            }
        }
        return copy;
    }

    /**
     * Returns an unmodifiable copy of a map whose values may be null.
     *
     * @throws NullPointerException if {@code members} or a name is null
     */
    @SuppressWarnings("unchecked") // An unmodifiable map of a type is also a map of its super types.
    public static <T extends @Nullable Object> Map<String, T> mapOfNullable(Map<String, ? extends T> members) {
        if (members instanceof ImmutableMap || members instanceof Unmodifiable) {
            return (Map<String, T>) members;
        }
        Map<String, T> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends T> member : members.entrySet()) {
            copy.put(Objects.requireNonNull(member.getKey(), "a name is null"), member.getValue());
        }
        return copy.isEmpty() ? emptyMap() : new ImmutableMap<>(copy);
    }

    /**
     * Returns an unmodifiable copy of a list or of a map with string keys, or the value itself if it is neither. Items
     * and values may be null.
     */
    @SuppressWarnings("unchecked") // The copy has the same interface as the original.
    public static <T> T copy(T value) {
        if (value instanceof List<?> items) {
            return (T) listOfNullable(items);
        }
        return value instanceof Map ? (T) mapOfNullable((Map<String, ?>) value) : value;
    }
}
