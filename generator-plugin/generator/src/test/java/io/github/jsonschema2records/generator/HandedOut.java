package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The collections that a value hands out, at any depth. */
final class HandedOut {

    private HandedOut() {}

    /** Fails unless all collections are unmodifiable. Returns how many there are. */
    static int assertUnmodifiable(Object value) {
        int collections = 0;
        for (Object next : within(value)) {
            if (next instanceof Map<?, ?> map) {
                assertUnmodifiableMap(map);
                collections++;
            } else if (next instanceof Collection<?> items) {
                assertUnmodifiableItems(items);
                collections++;
            }
        }
        return collections;
    }

    /** A value and everything in it, at any depth. */
    static List<Object> within(Object value) {
        List<Object> all = new ArrayList<>(Arrays.asList(value));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(parts(all.get(i)));
        }
        return all;
    }

    private static Collection<?> parts(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values();
        } else if (value instanceof Collection<?> items) {
            return items;
        } else if (value instanceof JsonField<?> field) {
            return Arrays.asList(field.orNull());
        } else if (value instanceof JsonArray array) {
            return List.of(array.items());
        } else if (value instanceof JsonObject object) {
            return List.of(object.members());
        } else if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(component -> GeneratedType.get(record, component.getName()))
                    .toList();
        }
        return List.of();
    }

    private static void assertUnmodifiableItems(Collection<?> items) {
        refuses(() -> items.add(null));
        if (items.isEmpty()) {
            return;
        }
        items.toArray()[0] = "changed";
        refuses(items::clear);
        refuses(() -> items.remove(items.iterator().next()));
        refuses(() -> items.removeIf(item -> true));
        Iterator<?> iterator = items.iterator();
        iterator.next();
        refuses(iterator::remove);
        if (items instanceof List<?> list) {
            refuses(() -> list.set(0, null));
            refuses(() -> list.remove(0));
            refuses(() -> list.subList(0, 1).clear());
            refuses(() -> list.replaceAll(item -> null));
            refuses(() -> list.sort(Comparator.comparing((Object item) -> String.valueOf(item))));
        }
    }

    private static void assertUnmodifiableMap(Map<?, ?> map) {
        refuses(() -> map.put(null, null));
        if (map.isEmpty()) {
            return;
        }
        Object name = map.keySet().iterator().next();
        refuses(map::clear);
        refuses(() -> map.remove(name));
        refuses(() -> map.replaceAll((key, value) -> null));
        refuses(() -> map.entrySet().iterator().next().setValue(null));
        refuses(() -> map.entrySet().clear());
        refuses(() -> map.keySet().remove(name));
        refuses(() -> map.values().clear());
    }

    private static void refuses(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
    }
}
