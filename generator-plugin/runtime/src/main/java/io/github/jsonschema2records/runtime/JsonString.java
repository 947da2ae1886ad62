package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.Nullable;

/** A JSON string; it may contain unpaired surrogates, which JSON text can write as escapes. */
public final class JsonString implements JsonData {

    /** The string, or a {@link SharedText}. */
    private final Object text;

    JsonString(String value) {
        text = value;
    }

    private JsonString(SharedText text) {
        this.text = text;
    }

    /**
     * This string with more text at its end. Strings that are made from one in this way share what they have in common, so that
     * many long ones that begin alike take little memory.
     */
    public JsonString concat(String more) {
        if (more.isEmpty()) {
            return this;
        }
        SharedText shared = text instanceof SharedText known ? known : SharedText.of(value());
        return new JsonString(shared.concat(more));
    }

    /** The string. */
    public String value() {
        return text.toString();
    }

    /** Writes the string as the next value. */
    @Override
    public void writeTo(JsonWriter writer) {
        if (text instanceof SharedText shared) {
            writer.string(shared);
        } else {
            writer.string(value());
        }
    }

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
}
