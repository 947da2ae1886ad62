package io.github.jsonschema2records.runtime;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

/**
 * Total order of {@link JsonData} that agrees with its equality. The hash tables of the JDK sort keys whose hashes
 * collide, if their class is {@link Comparable}. So keys that were chosen to collide do not make them slow.
 *
 * <p>Works without recursion. Sizes are compared first, so a comparison costs no more than the smaller value, except
 * that members are sorted by name.
 */
final class DataOrder {

    private final ArrayDeque<JsonData> pairs = new ArrayDeque<>();

    private DataOrder() {}

    static int compare(JsonData a, JsonData b) {
        return new DataOrder().order(a, b);
    }

    private int order(JsonData a, JsonData b) {
        int order = compareOne(a, b);
        while (order == 0 && !pairs.isEmpty()) {
            order = compareOne(pairs.pop(), pairs.pop());
        }
        return order;
    }

    @SuppressWarnings("ReferenceEquality") // saves the comparison of an object with itself
    private int compareOne(JsonData a, JsonData b) {
        if (a == b) {
            return 0;
        }
        if (a instanceof JsonArray array && b instanceof JsonArray other) {
            return compareItems(array, other);
        }
        if (a instanceof JsonObject object && b instanceof JsonObject other) {
            return compareMembers(object, other);
        }
        return compareScalars(a, b);
    }

    private static int compareScalars(JsonData a, JsonData b) {
        if (a instanceof JsonNumber number && b instanceof JsonNumber other) {
            return number.compareTo(other);
        }
        if (a instanceof JsonString string && b instanceof JsonString other) {
            return string.compareTo(other);
        }
        if (a instanceof JsonBoolean bool && b instanceof JsonBoolean other) {
            return Boolean.compare(bool.value(), other.value());
        }
        return a.type().compareTo(b.type());
    }

    private int compareItems(JsonArray a, JsonArray b) {
        int order = Integer.compare(a.items().size(), b.items().size());
        if (order == 0) {
            Iterator<JsonData> others = b.items().iterator();
            for (JsonData item : a.items()) {
                push(item, others.next());
            }
        }
        return order;
    }

    private int compareMembers(JsonObject a, JsonObject b) {
        Set<String> namesA = a.members().keySet();
        Set<String> namesB = b.members().keySet();
        int order = Integer.compare(namesA.size(), namesB.size());
        if (order == 0) {
            order = Long.compare(length(namesA), length(namesB));
        }
        if (order == 0) {
            String[] names = sorted(namesA);
            order = Arrays.compare(names, sorted(namesB));
            for (int i = 0; order == 0 && i < names.length; i++) {
                push(member(a, names[i]), member(b, names[i]));
            }
        }
        return order;
    }

    private static JsonData member(JsonObject object, String name) {
        return Objects.requireNonNull(object.members().get(name));
    }

    private static long length(Set<String> names) {
        long length = 0;
        for (String name : names) {
            length += name.length();
        }
        return length;
    }

    private static String[] sorted(Set<String> names) {
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Pushes a pair so that {@code a} is popped first. */
    private void push(JsonData a, JsonData b) {
        pairs.push(b);
        pairs.push(a);
    }
}
