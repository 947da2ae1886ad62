package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.Nullable;

/**
 * JSON string. It may contain unpaired surrogates, which JSON text can write as escapes. Immutable; created with
 * {@link JsonData#of(String)}.
 */
public abstract sealed class JsonString implements JsonData {

    private JsonString() {}

    static JsonString of(String value) {
        return new Whole(value);
    }

    /**
     * Returns this string with more text appended. The result shares memory with this string, so many long strings with
     * the same beginning take little memory.
     */
    public JsonString concat(String more) {
        return more.isEmpty() ? this : new Shared(shared().concat(more));
    }

    /** Returns the string as a shared beginning and the rest. */
    abstract SharedText shared();

    /** Returns the string. */
    public abstract String value();

    /** Writes the string as the next value. */
    @Override
    public abstract void writeTo(JsonWriter writer);

    @Override
    public JsonType type() {
        return JsonType.STRING;
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases) {
        return cases.onString(value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonString string && string.value().equals(value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    /** Returns the string as JSON text, in quotes. */
    @Override
    public String toString() {
        return new JsonWriter().string(value()).toString();
    }

    /** String that shares no memory, which is the usual case. */
    private static final class Whole extends JsonString {

        private final String value;

        Whole(String value) {
            this.value = value;
        }

        @Override
        SharedText shared() {
            return SharedText.of(value);
        }

        @Override
        public String value() {
            return value;
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.string(value);
        }
    }

    /** String that shares its beginning with others. */
    private static final class Shared extends JsonString {

        private final SharedText text;

        Shared(SharedText text) {
            this.text = text;
        }

        @Override
        SharedText shared() {
            return text;
        }

        @Override
        public String value() {
            return text.toString();
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.string(text);
        }
    }
}
