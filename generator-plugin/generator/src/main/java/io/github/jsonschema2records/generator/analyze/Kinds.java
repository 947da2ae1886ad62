package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** A set of kinds of JSON values. The kinds do not overlap. Immutable. */
public final class Kinds {

    /** A kind. A number with an integral value is an integer, however it is written. */
    public enum Kind {
        NULL,
        BOOLEAN,
        INTEGER,
        FRACTION,
        STRING,
        ARRAY,
        OBJECT
    }

    /** Every kind. */
    public static final Kinds ALL = new Kinds(EnumSet.allOf(Kind.class));

    /** No kind, for a schema that accepts nothing. */
    public static final Kinds NONE = new Kinds(EnumSet.noneOf(Kind.class));

    private final EnumSet<Kind> kinds;

    private Kinds(EnumSet<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Returns the set of some kinds. */
    public static Kinds of(Kind first, Kind... rest) {
        return new Kinds(EnumSet.of(first, rest));
    }

    /** Returns the kinds of the types that {@code type} names. */
    public static Kinds of(Set<InstanceType> types) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (InstanceType type : types) {
            switch (type) {
                case NULL -> kinds.add(Kind.NULL);
                case BOOLEAN -> kinds.add(Kind.BOOLEAN);
                case INTEGER -> kinds.add(Kind.INTEGER);
                case NUMBER -> kinds.addAll(EnumSet.of(Kind.INTEGER, Kind.FRACTION));
                case STRING -> kinds.add(Kind.STRING);
                case ARRAY -> kinds.add(Kind.ARRAY);
                case OBJECT -> kinds.add(Kind.OBJECT);
            }
        }
        return new Kinds(kinds);
    }

    /** Returns the kind of one value. */
    public static Kinds of(SourceValue value) {
        if (value instanceof SourceNumber number) {
            return of(isIntegral(number.value()) ? Kind.INTEGER : Kind.FRACTION);
        }
        return of(kindOf(value));
    }

    private static Kind kindOf(SourceValue value) {
        if (value instanceof SourceNull) {
            return Kind.NULL;
        } else if (value instanceof SourceBoolean) {
            return Kind.BOOLEAN;
        } else if (value instanceof SourceString) {
            return Kind.STRING;
        } else if (value instanceof SourceArray) {
            return Kind.ARRAY;
        } else if (value instanceof SourceObject) {
            return Kind.OBJECT;
        }
        throw new IllegalArgumentException("a number: " + value);
    }

    private static boolean isIntegral(BigDecimal value) {
        return value.signum() == 0
                || value.scale() <= 0
                || value.stripTrailingZeros().scale() <= 0;
    }

    /** Returns the kinds in both sets. */
    public Kinds and(Kinds other) {
        EnumSet<Kind> both = EnumSet.copyOf(kinds);
        both.retainAll(other.kinds);
        return new Kinds(both);
    }

    /** Returns the kinds in either set. */
    public Kinds or(Kinds other) {
        EnumSet<Kind> either = EnumSet.copyOf(kinds);
        either.addAll(other.kinds);
        return new Kinds(either);
    }

    /** Returns the kinds of this set that are not in another. */
    public Kinds minus(Kinds other) {
        EnumSet<Kind> rest = EnumSet.copyOf(kinds);
        rest.removeAll(other.kinds);
        return new Kinds(rest);
    }

    /** Returns whether a kind is in the set. */
    public boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** Returns whether every kind of this set is in another. */
    public boolean within(Kinds other) {
        return other.kinds.containsAll(kinds);
    }

    /** Returns whether this set is not empty and every kind of it is among some kinds. */
    public boolean only(Kind first, Kind... rest) {
        return !kinds.isEmpty() && within(of(first, rest));
    }

    /** Returns whether the set is empty. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Returns the kinds in the order of their declaration. */
    public Set<Kind> asSet() {
        return EnumSet.copyOf(kinds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kinds that && kinds.equals(that.kinds);
    }

    @Override
    public int hashCode() {
        return kinds.hashCode();
    }

    @Override
    public String toString() {
        return kinds.toString();
    }
}
