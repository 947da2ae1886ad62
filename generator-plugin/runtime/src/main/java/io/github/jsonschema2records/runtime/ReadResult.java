package io.github.jsonschema2records.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a JSON text: a {@link Valid} value, or what is {@link Invalid} about the text.
 *
 * @param <T> the type of the value
 */
public sealed interface ReadResult<T extends @Nullable Object> {

    /** Returns whether there is a value. */
    boolean isValid();

    /**
     * The value.
     *
     * @throws InvalidInstanceException with the violations if there is none
     */
    T orElseThrow();

    /** Calls the one function that fits and returns its result. */
    <R extends @Nullable Object> R match(
            Function<? super T, ? extends R> ifValid, Function<? super Invalid<T>, ? extends R> ifInvalid);

    /**
     * The text is valid and this is its value.
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
     * The text is no JSON, not valid, or not to be held by the Java type.
     *
     * @param violations what is wrong, at least one; unmodifiable
     * @param data the text's value where it was JSON at all, else null
     * @param <T> the type of the value there would have been
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
