package io.github.jsonschema2records.runtime.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the collections of builders, which may be those of a caller. The first addition copies the collection, later
 * ones change the copy.
 */
public final class Growing {

    private Growing() {}

    /** Returns a list with an additional item, for further additions only. */
    public static <T extends @Nullable Object> List<T> add(@Nullable List<T> items, T item) {
        List<T> grown = items instanceof GrowingList ? items : new GrowingList<>(items);
        grown.add(item);
        return grown;
    }

    /** Returns a set with an additional item, for further additions only. */
    public static <T> Set<T> add(@Nullable Set<T> items, T item) {
        Set<T> grown = items instanceof GrowingSet ? items : new GrowingSet<>(items);
        grown.add(item);
        return grown;
    }

    /** Returns a map with an additional or changed member, for further additions only. */
    public static <T extends @Nullable Object> Map<String, T> put(
            @Nullable Map<String, T> members, String name, T value) {
        Map<String, T> grown = members instanceof GrowingMap ? members : new GrowingMap<>(members);
        grown.put(name, value);
        return grown;
    }

    private static final class GrowingList<T extends @Nullable Object> extends ArrayList<T> {

        private static final long serialVersionUID = 1L;

        GrowingList(@Nullable List<T> items) {
            super(items == null ? Immutable.emptyList() : items);
        }
    }

    private static final class GrowingSet<T> extends LinkedHashSet<T> {

        private static final long serialVersionUID = 1L;

        GrowingSet(@Nullable Set<T> items) {
            super(items == null ? Immutable.<T>emptyList() : items);
        }
    }

    private static final class GrowingMap<T extends @Nullable Object> extends LinkedHashMap<String, T> {

        private static final long serialVersionUID = 1L;

        GrowingMap(@Nullable Map<String, T> members) {
            super(members == null ? Immutable.emptyMap() : members);
        }
    }
}
