package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.jsonschema2records.runtime.collection.DeepImmutable;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Value of an optional and nullable property: absent, null, or a value. Generated types use it where a schema allows
 * both absence and null and the two must not be confused. Immutable.
 * <pre>{@code
 * JsonField<String> note = order.note();
 * if (note.isPresent()) { ... } // "note": null or "note": "a text"
 * String text = note.orNull(); // null if the property is absent or null
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class JsonField<T> {

    private static final JsonField<Object> ABSENT = new JsonField<>(null, false);
    private static final JsonField<Object> NULL = new JsonField<>(null, true);

    private final @Nullable T value;
    private final boolean present;

    private JsonField(@Nullable T value, boolean present) {
        this.value = value;
        this.present = present;
    }

    /** Returns the field of a property that is absent. */
    @SuppressWarnings("unchecked") // has no value
    public static <T> JsonField<T> absent() {
        return (JsonField<T>) ABSENT;
    }

    /** Returns the field of a property whose value is null. */
    @SuppressWarnings("unchecked") // has no value
    public static <T> JsonField<T> ofNull() {
        return (JsonField<T>) NULL;
    }

    /**
     * Returns the field of a property with a value. A list or map is copied.
     *
     * @throws NullPointerException if {@code value} is null
     */
    public static <T> JsonField<T> of(T value) {
        return new JsonField<>(DeepImmutable.copy(Objects.requireNonNull(value, "value")), true);
    }

    /** Returns the field of a property with a value, or with null if the value is null. A list or map is copied. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <T> JsonField<T> ofNullable(@Nullable T value) {
        return value == null ? ofNull() : of(value);
    }

    /** Returns whether the property is present, with a value or with null. */
    public boolean isPresent() {
        return present;
    }

    /** Returns whether the property is present and null. */
    public boolean isNull() {
        return present && value == null;
    }

    /**
     * Returns the value.
     *
     * @throws NoSuchElementException if the property is absent or null
     */
    public T value() {
        T known = value;
        if (known == null) {
            throw new NoSuchElementException(present ? "the property is null" : "the property is absent");
        }
        return known;
    }

    /** Returns the value, or null if the property is absent or null. */
    @JsonValue
    public @Nullable T orNull() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonField<?> that && present == that.present && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return value == null ? Boolean.hashCode(present) : value.hashCode();
    }

    @Override
    public String toString() {
        return present ? String.valueOf(value) : "absent";
    }
}
