package io.github.jsonschema2records.runtime;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares {@link JsonData} with other {@code JsonData} or with values of a document, using the equality of JSON
 * Schema. Works without recursion.
 */
final class DataComparison {

    private DataComparison() {}

    static boolean equal(JsonData a, JsonData b) {
        ArrayDeque<JsonData> pairs = new ArrayDeque<>();
        pairs.push(a);
        pairs.push(b);
        boolean equal = true;
        while (equal && !pairs.isEmpty()) {
            equal = equalOne(pairs.pop(), pairs.pop(), pairs);
        }
        return equal;
    }

    @SuppressWarnings("ReferenceEquality") // saves the comparison of an object with itself
    private static boolean equalOne(JsonData a, JsonData b, ArrayDeque<JsonData> pairs) {
        if (a == b) {
            return true;
        }
        if (a instanceof JsonArray array) {
            return b instanceof JsonArray other && equalItems(array, other, pairs);
        }
        if (a instanceof JsonObject object) {
            return b instanceof JsonObject other && equalMembers(object, other, pairs);
        }
        return a.equals(b);
    }

    private static boolean equalItems(JsonArray a, JsonArray b, ArrayDeque<JsonData> pairs) {
        if (a.items() instanceof SlicedItems slice && b.items() instanceof SlicedItems other) {
            return slice.isEqual(other);
        }
        boolean equal = a.items().size() == b.items().size();
        Iterator<JsonData> items = a.scan();
        Iterator<JsonData> others = b.scan();
        while (equal && items.hasNext()) {
            equal = equalOrPending(items.next(), others.next(), pairs);
        }
        return equal;
    }

    /** Compares scalars, and adds containers to the pairs that are still to be compared. */
    private static boolean equalOrPending(JsonData a, JsonData b, ArrayDeque<JsonData> pairs) {
        if (a instanceof JsonArray || a instanceof JsonObject) {
            pairs.push(a);
            pairs.push(b);
            return true;
        }
        return a.equals(b);
    }

    private static boolean equalMembers(JsonObject a, JsonObject b, ArrayDeque<JsonData> pairs) {
        if (b.members() instanceof SlicedMembers other) {
            return a.members() instanceof SlicedMembers slice ? slice.isEqual(other) : equalMembers(b, a, pairs);
        }
        boolean equal = a.members().size() == b.members().size();
        Iterator<Map.Entry<String, JsonData>> members = a.scan();
        while (equal && members.hasNext()) {
            Map.Entry<String, JsonData> member = members.next();
            JsonData other = b.get(member.getKey());
            equal = other != null && equalOrPending(member.getValue(), other, pairs);
        }
        return equal;
    }

    static boolean equal(JsonDocument document, int at, JsonData constant) {
        if (!(constant instanceof JsonArray || constant instanceof JsonObject)) {
            return equalScalar(document, at, constant);
        }
        ArrayDeque<JsonData> constants = new ArrayDeque<>();
        ArrayDeque<Integer> values = new ArrayDeque<>();
        constants.push(constant);
        values.push(at);
        boolean equal = true;
        while (equal && !constants.isEmpty()) {
            equal = equalOne(document, values.pop(), constants.pop(), values, constants);
        }
        return equal;
    }

    private static boolean equalOne(
            JsonDocument document,
            int at,
            JsonData constant,
            ArrayDeque<Integer> values,
            ArrayDeque<JsonData> constants) {
        if (constant instanceof JsonArray array) {
            return document.isArray(at) && equalItems(document, at, array, values, constants);
        }
        if (constant instanceof JsonObject object) {
            return document.isObject(at) && equalMembers(document, at, object, values, constants);
        }
        return equalScalar(document, at, constant);
    }

    private static boolean equalScalar(JsonDocument document, int at, JsonData constant) {
        if (constant instanceof JsonString string) {
            return document.isString(at) && document.stringEquals(at, string.value());
        }
        if (constant instanceof JsonNumber number) {
            return document.isNumber(at) && document.compare(at, number) == 0;
        }
        if (constant instanceof JsonBoolean bool) {
            return document.kind(at) == (bool.value() ? Kind.TRUE : Kind.FALSE);
        }
        return document.isNull(at);
    }

    private static boolean equalItems(
            JsonDocument document,
            int array,
            JsonArray constant,
            ArrayDeque<Integer> values,
            ArrayDeque<JsonData> constants) {
        int end = document.end(array);
        int at = document.first(array);
        for (JsonData item : constant.items()) {
            if (at == end) {
                return false;
            }
            values.push(at);
            constants.push(item);
            at = document.next(at);
        }
        return at == end;
    }

    private static boolean equalMembers(
            JsonDocument document,
            int object,
            JsonObject constant,
            ArrayDeque<Integer> values,
            ArrayDeque<JsonData> constants) {
        Map<String, Integer> last = new HashMap<>();
        int end = document.end(object);
        for (int name = document.first(object); name < end; name = document.next(name + 1)) {
            String string = document.string(name);
            if (constant.get(string) == null) {
                return false;
            }
            last.put(string, name + 1);
        }
        for (Map.Entry<String, JsonData> member : constant.members().entrySet()) {
            @Nullable Integer value = last.get(member.getKey());
            if (value == null) {
                return false;
            }
            values.push(value);
            constants.push(member.getValue());
        }
        return true;
    }
}
