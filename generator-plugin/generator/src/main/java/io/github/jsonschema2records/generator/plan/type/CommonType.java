package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.Scalar;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Finds the narrowest common type of several: the wider number, string, a list of the common type, or any JSON. */
final class CommonType {

    private static final List<Scalar> INTEGERS = List.of(Scalar.INT, Scalar.LONG, Scalar.BIG_INTEGER);

    private final Predicate<TypeId> isEnum;

    /**
     * Creates a search.
     *
     * @param isEnum returns whether a generated type is an enum, so that a string can hold its values
     */
    CommonType(Predicate<TypeId> isEnum) {
        this.isEnum = isEnum;
    }

    TypeRef of(Collection<TypeRef> types) {
        return types.stream().reduce(this::of).orElseGet(TypeRef.AnyJson::new);
    }

    /** Returns a type that can hold more values: string instead of an enum. */
    TypeRef plain(TypeRef type) {
        TypeRef bare = isText(type.bare()) ? new TypeRef.ScalarRef(Scalar.STRING) : unconverted(type.bare());
        return type.isNullable() ? new TypeRef.Nullable(bare) : bare;
    }

    private TypeRef of(TypeRef left, TypeRef right) {
        if (left.equals(right)) {
            return left;
        }
        TypeRef bare = left.bare().equals(right.bare())
                ? left.bare()
                : ofDifferent(unconverted(left.bare()), unconverted(right.bare()));
        boolean nullable = left.isNullable() || right.isNullable();
        return nullable && !(bare instanceof TypeRef.AnyJson) ? new TypeRef.Nullable(bare) : bare;
    }

    private TypeRef ofDifferent(TypeRef left, TypeRef right) {
        TypeRef leftItems = left.items();
        TypeRef rightItems = right.items();
        if (left.equals(right)) {
            return left;
        } else if (isText(left) && isText(right)) {
            return new TypeRef.ScalarRef(Scalar.STRING);
        } else if (left instanceof TypeRef.ScalarRef a && right instanceof TypeRef.ScalarRef b) {
            return ofNumbers(a.scalar(), b.scalar());
        } else if (leftItems != null && rightItems != null) {
            return new TypeRef.ListOf(of(leftItems, rightItems));
        } else if (left instanceof TypeRef.MapOf a && right instanceof TypeRef.MapOf b) {
            return new TypeRef.MapOf(of(a.value(), b.value()));
        }
        return new TypeRef.AnyJson();
    }

    private static TypeRef ofNumbers(Scalar left, Scalar right) {
        int a = INTEGERS.indexOf(left);
        int b = INTEGERS.indexOf(right);
        if (a >= 0 && b >= 0) {
            return new TypeRef.ScalarRef(INTEGERS.get(Math.max(a, b)));
        }
        return isNumber(left) && isNumber(right) ? new TypeRef.ScalarRef(Scalar.BIG_DECIMAL) : new TypeRef.AnyJson();
    }

    /** Returns the type that is converted to a class of the user, since that class cannot hold other values. */
    private static TypeRef unconverted(TypeRef type) {
        return type instanceof TypeRef.Converted converted
                ? new TypeRef.ScalarRef(converted.conversion().base())
                : type;
    }

    private static boolean isNumber(Scalar scalar) {
        return scalar.kinds().within(Kinds.of(Kind.INTEGER, Kind.FRACTION));
    }

    private boolean isText(TypeRef type) {
        return unconverted(type) instanceof TypeRef.ScalarRef of
                ? of.scalar().kinds().only(Kind.STRING)
                : type instanceof TypeRef.Declared declared && isEnum.test(declared.id());
    }
}
