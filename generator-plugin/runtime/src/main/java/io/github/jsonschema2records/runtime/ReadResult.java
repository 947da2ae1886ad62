package io.github.jsonschema2records.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Result of reading a JSON text: {@link Valid} with the value, or {@link Invalid} with the violations. Immutable if the
 * value is.
 * <pre>{@code
 * String text = Order.CODEC.tryFromJson(bytes).match(Order::id, invalid -> invalid.violations().toString());
 * }</pre>
 *
 * @param <T> the type of the value
 */
public sealed interface ReadResult<T extends @Nullable Object> {

    /** Returns whether there is a value. */
    boolean isValid();

    /**
     * Returns the value.
     *
     * @throws InvalidInstanceException with the violations if there is no value
     */
    T orElseThrow();

    /** Calls the function for this result and returns what it returns. */
    <R extends @Nullable Object> R match(
            Function<? super T, ? extends R> ifValid, Function<? super Invalid<T>, ? extends R> ifInvalid);

    /**
     * Result of a valid text.
     *
     * @param value the value
     * @param <T> the type of the value
     */
    record Valid<T extends @Nullable Object>(T value) implements ReadResult<T> {

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<? super T, ? extends R> ifValid, Function<? super Invalid<T>, ? extends R> ifInvalid) {
            return ifValid.apply(value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Valid && Objects.equals(value, ((Valid<?>) other).value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "Valid[" + value + "]";
        }
    }

    /**
     * Result of a text that is not JSON, does not conform to the schema, or does not fit the Java type.
     *
     * @param violations the violations, at least one; unmodifiable
     * @param data the value of the text as JSON, or null if it is not valid JSON
     * @param <T> the type of the missing value
     */
    record Invalid<T extends @Nullable Object>(
            List<Violation> violations, @Nullable JsonData data) implements ReadResult<T> {

        /** Copies the list. */
        public Invalid {
            violations = List.copyOf(violations);
        }

        @Override
        public boolean isValid() {
            return false;
        }

        @Override
        public T orElseThrow() {
            throw InvalidInstanceException.of(violations);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<? super T, ? extends R> ifValid, Function<? super Invalid<T>, ? extends R> ifInvalid) {
            return ifInvalid.apply(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Invalid<?> that
                    && violations.equals(that.violations)
                    && Objects.equals(data, that.data);
        }

        @Override
        public int hashCode() {
            return 31 * violations.hashCode() + Objects.hashCode(data);
        }

        @Override
        public String toString() {
            return "Invalid" + violations;
        }
    }
}
