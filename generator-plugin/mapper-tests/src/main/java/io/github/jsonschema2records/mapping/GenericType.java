package io.github.jsonschema2records.mapping;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generic type, such as {@code List<Order>}. */
record GenericType(Class<?> raw, List<Type> arguments) implements ParameterizedType {

    GenericType(Class<?> raw, Type... arguments) {
        this(raw, List.of(arguments));
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.toArray(new Type[0]);
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return raw.getDeclaringClass();
    }
}
