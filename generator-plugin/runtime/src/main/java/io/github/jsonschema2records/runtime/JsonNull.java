package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.Nullable;

/** JSON value {@code null}. Immutable; returned by {@link JsonData#ofNull()}. */
public final class JsonNull implements JsonData {

    static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public JsonType type() {
        return JsonType.NULL;
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases) {
        return cases.onNull();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNull;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "null";
    }
}
