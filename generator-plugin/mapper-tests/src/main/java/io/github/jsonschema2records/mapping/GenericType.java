package io.github.jsonschema2records.mapping;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A generic type, such as {@code List<Order>}. */
record GenericType(Class<?> raw, Type... arguments) implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.clone();
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
