package io.github.jsonschema2records.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON string. It may contain unpaired surrogates, which JSON text can write as escapes. Immutable; created with
 * {@link JsonData#of(String)}.
 */
public final class JsonString implements JsonData, Comparable<JsonString> {

    /** A {@code String}, or a {@link SharedText} if the string shares its beginning with others. */
    private final CharSequence text;

    private JsonString(CharSequence text) {
        this.text = text;
    }

    static JsonString of(String value) {
        return new JsonString(Objects.requireNonNull(value));
    }

    /**
     * Returns this string with more text appended. The result shares memory with this string, so many long strings with
     * the same beginning take little memory.
     */
    public JsonString concat(String more) {
        return more.isEmpty() ? this : new JsonString(shared().concat(more));
    }

    private SharedText shared() {
        return text instanceof SharedText shared ? shared : SharedText.of(value());
    }

    /** Returns the string. */
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
        return DataHash.tagged(value().hashCode(), DataHash.STRING);
    }

    /** Compares the strings as {@link String#compareTo} does. */
    @Override
    public int compareTo(JsonString other) {
        return value().compareTo(other.value());
    }

    /** Returns the string as JSON text, in quotes. */
    @Override
    public String toString() {
        return new JsonWriter().string(value()).toString();
    }
}
