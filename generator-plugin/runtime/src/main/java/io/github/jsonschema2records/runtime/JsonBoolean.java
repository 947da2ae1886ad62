package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.Nullable;

/** JSON boolean. Immutable; created with {@link JsonData#of(boolean)}. */
public final class JsonBoolean implements JsonData {

    private static final JsonBoolean FALSE = new JsonBoolean(false);
    private static final JsonBoolean TRUE = new JsonBoolean(true);

    private final boolean value;

    private JsonBoolean(boolean value) {
        this.value = value;
    }

    static JsonBoolean of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Returns the boolean. */
    public boolean value() {
        return value;
    }

    @Override
    public JsonType type() {
        return JsonType.BOOLEAN;
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases) {
        return cases.onBoolean(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonBoolean bool && bool.value == value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public String toString() {
        return value ? "true" : "false";
    }
}
