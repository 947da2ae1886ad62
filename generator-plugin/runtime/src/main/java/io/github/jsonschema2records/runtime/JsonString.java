package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.Nullable;

/** A JSON string; it may contain unpaired surrogates, which JSON text can write as escapes. */
public abstract sealed class JsonString implements JsonData {

    private JsonString() {}

    static JsonString of(String value) {
        return new Whole(value);
    }

    /**
     * This string with more text at its end. Strings that are made from one in this way share what they have in common, so that
     * many long ones that begin alike take little memory.
     */
    public JsonString concat(String more) {
        return more.isEmpty() ? this : new Shared(shared().concat(more));
    }

    /** The string in two parts. */
    abstract SharedText shared();

    /** The string. */
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

    /** The string as JSON text, in quotes. */
    @Override
    public String toString() {
        return new JsonWriter().string(value()).toString();
    }

    /** A string that shares nothing: nearly all of them. */
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

    /** A string whose beginning others have too. */
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
