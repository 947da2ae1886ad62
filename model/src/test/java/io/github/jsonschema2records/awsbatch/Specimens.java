package io.github.jsonschema2records.awsbatch;

import io.github.jsonschema2records.runtime.JsonData;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes records with a value in every component, down to the last nested one, through their canonical constructors; lists
 * and maps are mutable where they are handed over.
 */
final class Specimens {

    /** The types of the open enums that the records made so far have. */
    final Set<Class<?>> openEnums = new LinkedHashSet<>();

    /** The lists that were handed over. */
    final List<List<Object>> lists = new ArrayList<>();

    /** The maps that were handed over. */
    final List<Map<String, Object>> maps = new ArrayList<>();

    private final boolean unknownValues;
    private long count;

    private Specimens(boolean unknownValues) {
        this.unknownValues = unknownValues;
    }

    /** With the values of open enums that the schema names. */
    static Specimens withKnownValues() {
        return new Specimens(false);
    }

    /** With another value in every open enum. */
    static Specimens withUnknownValues() {
        return new Specimens(true);
    }

    /** The kinds of events. */
    static List<Class<?>> eventTypes() {
        return List.of(BatchEvent.class.getPermittedSubclasses());
    }

    BatchEvent event(Class<?> type) {
        return (BatchEvent) make(type, "event");
    }

    private Object make(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(arguments[0], name) : map(arguments[1], name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        return plain.isSealed() && plain.getPackageName().equals(BatchEvent.class.getPackageName())
                ? openEnum(plain)
                : scalar(plain, name);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = make(components[i].getGenericType(), components[i].getName());
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object openEnum(Class<?> type) {
        openEnums.add(type);
        try {
            Class<?> known = Class.forName(type.getName() + "$Known");
            Object value = known.getMethod("value").invoke(known.getEnumConstants()[0]);
            return type.getMethod("of", String.class).invoke(null, unknownValues ? "NEW_" + value : value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object list(Type items, String name) {
        List<Object> list = new ArrayList<>(List.of(make(items, name)));
        if (!((Class<?>) items).isRecord()) {
            // Two records at every level would make many.
            list.add(make(items, name));
        }
        lists.add(list);
        return list;
    }

    private Object map(Type values, String name) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("x-new-1", make(values, name));
        map.put("x-new-2", make(values, name));
        maps.add(map);
        return map;
    }

    private Object scalar(Class<?> type, String name) {
        count++;
        if (type == String.class) {
            return name.equals("account") ? "012345678901" : name + " " + count + " \"\\\u00e9\ud83d\ude00";
        }
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(Boolean.class, count % 2 == 0);
        values.put(boolean.class, count % 2 == 0);
        values.put(Long.class, Long.MAX_VALUE - count);
        values.put(long.class, Long.MIN_VALUE + count);
        values.put(BigDecimal.class, new BigDecimal("5.0"));
        values.put(Instant.class, Instant.ofEpochMilli(1_641_944_200_058L + count));
        values.put(JsonData.class, JsonData.parse("{\"a\": [1.0, 1e400, null, true, " + count + "], \"\": {}}"));
        Object value = values.get(type);
        if (value == null) {
            throw new AssertionError("no value for " + type);
        }
        return value;
    }
}
