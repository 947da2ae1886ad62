package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.runtime.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The methods that every generated type has, called by reflection, since no test can be compiled against them. */
record GeneratedType(Class<?> type) {

    /** What each of the forms of {@code fromJson} returns. */
    List<Object> fromJson(byte[] json) {
        return List.of(
                read("fromJson", byte[].class, json),
                read("fromJson", String.class, text(json)),
                read("fromJson", InputStream.class, new ByteArrayInputStream(json)));
    }

    /** What each of the forms of {@code tryFromJson} returns. */
    List<ReadResult<?>> tryFromJson(byte[] json) {
        return List.of(
                (ReadResult<?>) read("tryFromJson", byte[].class, json),
                (ReadResult<?>) read("tryFromJson", String.class, text(json)),
                (ReadResult<?>) read("tryFromJson", InputStream.class, new ByteArrayInputStream(json)));
    }

    static byte[] toJson(Object value) {
        return (byte[]) call(method(value.getClass(), "toJson"), value);
    }

    static String toJsonString(Object value) {
        return (String) call(method(value.getClass(), "toJsonString"), value);
    }

    /** The value after {@code toBuilder().build()}, or empty where it has no builder. */
    static Optional<Object> rebuilt(Object value) {
        if (Arrays.stream(value.getClass().getMethods())
                .noneMatch(m -> m.getName().equals("toBuilder"))) {
            return Optional.empty();
        }
        Object builder = call(method(value.getClass(), "toBuilder"), value);
        return Optional.of(call(method(builder.getClass(), "build"), builder));
    }

    /** What an accessor returns. */
    static Object get(Object value, String accessor) {
        return call(method(value.getClass(), accessor), value);
    }

    private Object read(String name, Class<?> from, Object json) {
        return call(method(type, name, from), null, json);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static Method method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return owner.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("a generated type without its method", e);
        }
    }

    /** What the method returns or throws, without what reflection adds. */
    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
