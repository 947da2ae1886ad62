package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comparison of two nested values, as pairs of values that have to be equal. */
final class NestedPairs {

    /** Pairs that are still to be compared, the two values of each one after the other. */
    private final Deque<Object> open = new ArrayDeque<>();

    private boolean equal = true;

    boolean areEqual(Object one, Object other) {
        compareParts(one, other);
        while (equal && !open.isEmpty()) {
            compare(open.pop(), open.pop());
        }
        return equal;
    }

    /** Adds a pair. Decides it at once if the values are the same or one of them is null. */
    @SuppressWarnings("ReferenceEquality") // the same object is equal to itself
    private void add(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            equal &= one == other;
        } else if (one != other) {
            open.push(other);
            open.push(one);
        }
    }

    private void compare(Object one, Object other) {
        if (one instanceof List<?> list && other instanceof List<?> that) {
            compareItems(list, that);
        } else if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> that) {
            compareMembers(map, that);
        } else if (one instanceof Set<?> set && other instanceof Set<?> that) {
            compareSets(set, that);
        } else if (one instanceof JsonField<?> field && other instanceof JsonField<?> that) {
            equal = field.isPresent() == that.isPresent();
            add(field.orNull(), that.orNull());
        } else {
            compareParts(one, other);
        }
    }

    private void compareParts(Object one, Object other) {
        @Nullable Object @Nullable [] parts = one.getClass() == other.getClass() ? DeepEquality.parts(one) : null;
        @Nullable Object @Nullable [] others = parts == null ? null : DeepEquality.parts(other);
        if (parts == null || others == null) {
            equal = one.equals(other);
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            add(parts[i], others[i]);
        }
    }

    private void compareItems(List<?> items, List<?> others) {
        equal = items.size() == others.size();
        if (equal) {
            Iterator<?> other = others.iterator();
            for (Object item : items) {
                add(item, other.next());
            }
        }
    }

    private void compareMembers(Map<?, ?> members, Map<?, ?> others) {
        equal = members.size() == others.size();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            Object other = others.get(member.getKey());
            equal &= other != null || others.containsKey(member.getKey());
            add(member.getValue(), other);
        }
    }

    /** Pairs each item of a set with the item of the other set that can be equal to it: the one with its hash code. */
    private void compareSets(Set<?> items, Set<?> others) {
        equal = items.size() == others.size();
        Map<Integer, List<Object>> byHash = equal ? byHash(others) : Map.of();
        for (Object item : items) {
            List<Object> alike = byHash.get(item.hashCode());
            if (alike != null && alike.size() == 1) {
                add(item, alike.get(0));
            } else {
                equal &= alike != null && alike.contains(item);
            }
        }
    }

    private static Map<Integer, List<Object>> byHash(Set<?> items) {
        Map<Integer, List<Object>> byHash = new HashMap<>();
        for (Object item : items) {
            List<Object> alike = byHash.get(item.hashCode());
            if (alike == null) {
                alike = new ArrayList<>(1);
                byHash.put(item.hashCode(), alike);
            }
            alike.add(item);
        }
        return byHash;
    }
}
