package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.runtime.JsonField;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments for the constructor of a generated record, with hostile collections wherever it takes a collection. */
final class HostileArguments {

    private static final int DEEPEST = 5;

    private final Trick trick;
    private final Map<Class<?>, Object> examples;
    private int depth;
    private final List<Runnable> strikes = new ArrayList<>();

    /**
     * @param trick what is wrong with the collections
     * @param examples values by their classes, used where a class has no collections or where no value of it can be made
     */
    HostileArguments(Trick trick, Map<Class<?>, Object> examples) {
        this.trick = trick;
        this.examples = examples;
    }

    /** Whether a record has collections. */
    static boolean matter(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> isCollection(component.getGenericType()));
    }

    private static boolean isCollection(Type type) {
        Class<?> raw = raw(type);
        return raw == List.class
                || raw == Set.class
                || raw == Map.class
                || (raw == JsonField.class && isCollection(argument(type)));
    }

    /**
     * Makes a record.
     *
     * @throws RuntimeException if the constructor notices that a collection breaks the rules
     */
    Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new LinkageError(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** Changes all collections that were given to a constructor. */
    void strike() {
        strikes.forEach(Runnable::run);
    }

    private Object value(Type type) {
        Class<?> raw = raw(type);
        if (raw == List.class) {
            HostileList list = new HostileList(items(type), trick);
            strikes.add(list::strike);
            return list;
        } else if (raw == Set.class) {
            HostileSet set = new HostileSet(items(type), trick);
            strikes.add(set::strike);
            return set;
        } else if (raw == Map.class) {
            return map(type);
        } else if (raw == JsonField.class) {
            Object value = value(argument(type));
            return value == null ? JsonField.absent() : JsonField.of(value);
        }
        return AnyValue.of(raw).orElseGet(() -> part(raw));
    }

    /** A record or a branch of a union, or null where they are nested in each other without end. */
    private Object part(Class<?> raw) {
        Class<?>[] branches = raw.isSealed() ? raw.getPermittedSubclasses() : new Class<?>[] {raw};
        Object part = null;
        depth++;
        for (int i = 0; part == null && depth < DEEPEST && i < branches.length; i++) {
            part = branches[i].isRecord() ? record(branches[i]) : branches[i] == raw ? null : value(branches[i]);
        }
        depth--;
        return part != null ? part : examples.get(raw);
    }

    /** A record, or an example of it where it has no collections or where its constructor refuses these. */
    private Object record(Class<?> type) {
        if (!matter(type) && examples.containsKey(type)) {
            return examples.get(type);
        }
        try {
            return make(type);
        } catch (RuntimeException e) {
            return examples.get(type);
        }
    }

    /** Values of any class will do: a constructor does not look at them. */
    private List<Object> items(Type collection) {
        Type item = argument(collection);
        return isCollection(item) ? List.of(value(item), value(item)) : List.of("first", "second");
    }

    private HostileMap map(Type type) {
        List<Object> values = items(type);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("a", values.get(0));
        members.put("b", values.get(1));
        HostileMap map = new HostileMap(members, trick);
        strikes.add(map::strike);
        return map;
    }

    /** The type of the items, or of the values. */
    private static Type argument(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : type instanceof Class<?> plain ? plain : Object.class;
    }
}
