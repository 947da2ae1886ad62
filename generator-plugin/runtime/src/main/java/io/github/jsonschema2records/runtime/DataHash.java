package io.github.jsonschema2records.runtime;

import java.util.ArrayDeque;
import java.util.Map;

/**
 * The hash of {@link JsonData}: the sum of the hashes of all values within, each mixed with that of the way to it. It is
 * equal for equal values, whatever the order of members, and no value has to wait for those inside it.
 */
final class DataHash {

    private final ArrayDeque<JsonData> values = new ArrayDeque<>();
    private final ArrayDeque<Integer> ways = new ArrayDeque<>();

    private DataHash() {}

    static int of(JsonData data) {
        DataHash pending = new DataHash();
        pending.push(data, 1);
        int hash = 0;
        while (!pending.values.isEmpty()) {
            hash += pending.one(pending.values.pop(), pending.ways.pop());
        }
        return hash;
    }

    private int one(JsonData value, int way) {
        if (value instanceof JsonArray array) {
            int index = 0;
            for (JsonData item : array.items()) {
                push(item, mix(way, index++));
            }
            return mix(way, Kind.ARRAY);
        }
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonData> member : object.members().entrySet()) {
                push(member.getValue(), mix(way, member.getKey().hashCode()));
            }
            return mix(way, Kind.OBJECT);
        }
        return mix(way, value.hashCode());
    }

    private void push(JsonData value, int way) {
        values.push(value);
        ways.push(way);
    }

    private static int mix(int way, int hash) {
        int mixed = (31 * way + hash) * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
