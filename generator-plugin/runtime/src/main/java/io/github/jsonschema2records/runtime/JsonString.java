package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.Nullable;

/** A JSON string; it may contain unpaired surrogates, which JSON text can write as escapes. */
public final class JsonString implements JsonData {

    private final String value;

    JsonString(String value) {
        this.value = value;
    }

    /** The string. */
    public String value() {
        return value;
    }

    @Override
    public JsonType type() {
        return JsonType.STRING;
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases) {
        return cases.onString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonString string && string.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The string as JSON text, in quotes. */
    @Override
    public String toString() {
        return new JsonWriter().string(value).toString();
    }
}
