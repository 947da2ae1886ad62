package io.github.jsonschema2records.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts {@link JsonData} to maps, lists and scalars of the JDK. Works from the outside in and without recursion:
 * each container is created empty and filled later.
 */
final class DataToPlain {

    private final ArrayDeque<JsonArray> arrays = new ArrayDeque<>();
    private final ArrayDeque<List<@Nullable Object>> lists = new ArrayDeque<>();
    private final ArrayDeque<JsonObject> objects = new ArrayDeque<>();
    private final ArrayDeque<Map<String, @Nullable Object>> maps = new ArrayDeque<>();

    private DataToPlain() {}

    static @Nullable Object convert(JsonData data) {
        DataToPlain conversion = new DataToPlain();
        Object plain = conversion.begin(data);
        conversion.fill();
        return plain;
    }

    private void fill() {
        while (!arrays.isEmpty() || !objects.isEmpty()) {
            if (!arrays.isEmpty()) {
                List<@Nullable Object> list = lists.pop();
                for (JsonData item : arrays.pop().items()) {
                    list.add(begin(item));
                }
            } else {
                Map<String, @Nullable Object> map = maps.pop();
                for (Map.Entry<String, JsonData> member :
                        objects.pop().members().entrySet()) {
                    map.put(member.getKey(), begin(member.getValue()));
                }
            }
        }
    }

    private @Nullable Object begin(JsonData data) {
        if (data instanceof JsonArray array) {
            List<@Nullable Object> list = new ArrayList<>(array.items().size());
            arrays.push(array);
            lists.push(list);
            return list;
        }
        if (data instanceof JsonObject object) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            objects.push(object);
            maps.push(map);
            return map;
        }
        return scalar(data);
    }

    private static @Nullable Object scalar(JsonData data) {
        if (data instanceof JsonString string) {
            return string.value();
        }
        if (data instanceof JsonBoolean bool) {
            return bool.value();
        }
        return data instanceof JsonNumber number ? number(number) : null;
    }

    private static Object number(JsonNumber number) {
        if (!number.isPlainInteger()) {
            return number.decimalValue();
        }
        if (number.fitsLong()) {
            return number.longValue();
        }
        return number.bigIntegerValue();
    }
}
