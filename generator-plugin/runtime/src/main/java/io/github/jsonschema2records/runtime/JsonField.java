package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.collection.DeepImmutable;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of a property that may be absent and may be null, and where both must be told apart: absent, null, or a value.
 * Immutable.
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

    /** The property is not there. */
    @SuppressWarnings("unchecked") // it holds no value
    public static <T> JsonField<T> absent() {
        return (JsonField<T>) ABSENT;
    }

    /** The property is there and its value is null. */
    @SuppressWarnings("unchecked") // it holds no value
    public static <T> JsonField<T> ofNull() {
        return (JsonField<T>) NULL;
    }

    /** The property has a value; a list or map is copied. */
    public static <T> JsonField<T> of(T value) {
        return new JsonField<>(DeepImmutable.copy(Objects.requireNonNull(value, "value")), true);
    }

    /** Returns whether the property is there, be its value null or not. */
    public boolean isPresent() {
        return present;
    }

    /** Returns whether the property is there and its value is null. */
    public boolean isNull() {
        return present && value == null;
    }

    /**
     * The value.
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

    /** The value, or null where the property is absent or null. */
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
