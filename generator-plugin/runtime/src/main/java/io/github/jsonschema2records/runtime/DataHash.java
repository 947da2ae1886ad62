package io.github.jsonschema2records.runtime;

import java.util.ArrayDeque;
import java.util.Map;

/**
 * Computes the hash of {@link JsonData}: the sum over all nested values of the hash of the value, mixed with the hash
 * of its path. It does not depend on the order of members, and is computed without recursion.
 */
final class DataHash {

    /** Tags for {@link #tagged}. */
    static final int STRING = 0;

    static final int NUMBER = 1;
    static final int ARRAY = 2;
    static final int OBJECT = 3;

    private static final int TAG_SHIFT = 30;

    private final ArrayDeque<JsonData> values = new ArrayDeque<>();
    private final ArrayDeque<Integer> paths = new ArrayDeque<>();

    private DataHash() {}

    static int of(JsonData data) {
        DataHash pending = new DataHash();
        pending.push(data, 1);
        int hash = 0;
        while (!pending.values.isEmpty()) {
            hash += pending.hashOf(pending.values.pop(), pending.paths.pop());
        }
        return hash;
    }

    /**
     * Replaces the highest bits of a hash by the tag of its type. So only values of one type can have the same hash.
     * These are {@link Comparable} with each other, so hash tables can sort them.
     */
    static int tagged(int hash, int tag) {
        return (hash & ((1 << TAG_SHIFT) - 1)) | (tag << TAG_SHIFT);
    }

    private int hashOf(JsonData value, int path) {
        if (value instanceof JsonArray array) {
            int index = 0;
            for (JsonData item : array.items()) {
                push(item, mix(path, index++));
            }
            return mix(path, Kind.ARRAY);
        }
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonData> member : object.members().entrySet()) {
                push(member.getValue(), mix(path, member.getKey().hashCode()));
            }
            return mix(path, Kind.OBJECT);
        }
        return mix(path, value.hashCode());
    }

    private void push(JsonData value, int path) {
        values.push(value);
        paths.push(path);
    }

    private static int mix(int path, int hash) {
        int mixed = (31 * path + hash) * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
