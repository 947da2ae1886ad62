package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * Compares and hashes values of recursive types without recursion, since they may be nested to any depth. Values inside
 * them that are not of such a type are compared and hashed by their own methods.
 */
public final class DeepEquality {

    private DeepEquality() {}

    /** Returns whether two values are equal: of one class, with equal parts. */
    @SuppressWarnings("ReferenceEquality") // the same object is equal to itself
    public static boolean equal(Object one, Object other) {
        return one == other || new NestedPairs().areEqual(one, other);
    }

    /** Returns a hash code for {@link #equal}. */
    public static int hash(Object value) {
        return new NestedHash().of(value);
    }

    /** Returns the parts of a value, or null if it is not of a recursive type. */
    @SuppressWarnings("unchecked") // It is the codec of the value.
    static @Nullable Object @Nullable [] parts(Object value) {
        return value instanceof JsonModel model && model.jsonCodec() instanceof Codec<?> codec
                ? ((Codec<Object>) codec).parts(value)
                : null;
    }
}
