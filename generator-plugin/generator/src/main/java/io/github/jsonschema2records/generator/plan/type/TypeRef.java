package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Scalar;
import java.util.Optional;

/**
 * The use of a Java type at one place. {@link Nullable} can wrap any other use, except itself and {@link AnyJson},
 * which has null as a value of its own.
 */
public sealed interface TypeRef {

    /** Calls the case of this use. */
    <R> R match(Cases<R> cases);

    /** A string, number or boolean. */
    record ScalarRef(Scalar scalar) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(scalar);
        }
    }

    /** A class of the user, to which a string, number or boolean is converted. */
    record Converted(Conversion conversion) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converted(conversion);
        }
    }

    /** Any JSON value. */
    record AnyJson() implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.data();
        }
    }

    /** A list. */
    record ListOf(TypeRef element) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(element);
        }
    }

    /** A set, for an array whose items must differ. They are neither nullable nor collections. */
    record SetOf(TypeRef element) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.set(element);
        }
    }

    /** A map from property names. */
    record MapOf(TypeRef value) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.map(value);
        }
    }

    /** A type that is generated. */
    record Declared(TypeId id) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declared(id);
        }
    }

    /** A type whose JSON may also be {@code null}. */
    record Nullable(TypeRef type) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nullable(type);
        }
    }

    /** One method for each kind of use. */
    interface Cases<R> {
        R scalar(Scalar scalar);

        R converted(Conversion conversion);

        R data();

        R list(TypeRef element);

        R set(TypeRef element);

        R map(TypeRef value);

        R declared(TypeId id);

        R nullable(TypeRef type);
    }

    /** Returns the type of the items of a list or set, or null for another type. */
    default @org.jspecify.annotations.Nullable TypeRef items() {
        return this instanceof ListOf list ? list.element() : this instanceof SetOf set ? set.element() : null;
    }

    /** Returns the type inside of all collections and nullable types. */
    default TypeRef innermost() {
        return match(new InnermostType());
    }

    /** Returns the generated type that is named, if there is one. */
    default Optional<TypeId> declaredType() {
        return innermost() instanceof Declared declared ? Optional.of(declared.id()) : Optional.empty();
    }

    /** Returns whether the class of a value determines its JSON, also within collections. */
    default boolean showsJson() {
        return match(new JsonByClass());
    }

    /** Returns the type without {@link Nullable}. */
    default TypeRef bare() {
        return this instanceof Nullable nullable ? nullable.type() : this;
    }

    /** Returns whether JSON {@code null} is read as Java null. */
    default boolean isNullable() {
        return this instanceof Nullable;
    }
}
