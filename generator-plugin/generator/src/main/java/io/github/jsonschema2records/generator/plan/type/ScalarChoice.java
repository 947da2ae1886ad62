package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.plan.type.TypeRef.ScalarRef;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the Java type of a scalar: by {@code javaType}, then the user's rules, format and bounds. */
final class ScalarChoice {

    private static final Kinds STRING = Kinds.of(Kinds.Kind.STRING);
    private static final Kinds BOOLEAN = Kinds.of(Kinds.Kind.BOOLEAN);
    private static final Kinds INTEGER = Kinds.of(Kinds.Kind.INTEGER);
    private static final Kinds NUMBER = Kinds.of(Kinds.Kind.INTEGER, Kinds.Kind.FRACTION);

    private final TypeOptions options;
    private final TypeRules rules;

    ScalarChoice(TypeOptions options, TypeRules rules) {
        this.options = options;
        this.rules = rules;
    }

    TypeRef string(Collection<Schema> members) {
        return requested(members, STRING, Scalar.STRING)
                .orElseGet(() -> new ScalarRef(formatted(members).orElse(Scalar.STRING)));
    }

    /** Returns whether {@code javaType} or a rule for the place asks for a type of Java itself for a string. */
    boolean isGiven(Collection<Schema> members) {
        return byJavaType(members, STRING).isPresent() || rules.hasPlace(members, STRING);
    }

    TypeRef bool(Collection<Schema> members) {
        return requested(members, BOOLEAN, Scalar.BOOLEAN).orElseGet(() -> new ScalarRef(Scalar.BOOLEAN));
    }

    TypeRef integer(Collection<Schema> members) {
        Scalar plain = byBounds(members);
        // A converter has one method for all integers that fit a long, whatever their bounds are.
        return requested(members, INTEGER, plain == Scalar.INT ? Scalar.LONG : plain)
                .orElseGet(() -> new ScalarRef(
                        options.formatTypes() && chooses(members, Scalar.EPOCH_MILLIS) ? Scalar.EPOCH_MILLIS : plain));
    }

    TypeRef number(Collection<Schema> members) {
        return requested(members, NUMBER, Scalar.BIG_DECIMAL).orElseGet(() -> new ScalarRef(Scalar.BIG_DECIMAL));
    }

    /**
     * Returns the type that {@code javaType} or a rule asks for.
     *
     * @param base the type from which a converter makes values
     */
    private Optional<TypeRef> requested(Collection<Schema> members, Kinds kinds, Scalar base) {
        return byJavaType(members, kinds).<TypeRef>map(ScalarRef::new).or(() -> rules.choose(members, kinds, base));
    }

    private static Optional<Scalar> byJavaType(Collection<Schema> members, Kinds kinds) {
        return members.stream()
                .flatMap(member -> Stream.of(member.javaHint("javaType"), member.javaHint("existingJavaType")))
                .filter(name -> name != null && Scalar.isNamed(name))
                .findFirst()
                .flatMap(name -> Scalar.named(name, kinds));
    }

    private Optional<Scalar> formatted(Collection<Schema> members) {
        for (Schema member : members) {
            Format format = member.keyword(Format.class);
            if (format != null && options.formatTypes() && (options.assertFormats() || format.asserted())) {
                Scalar scalar = ofFormat(format.name());
                if (scalar != null && scalar != Scalar.EPOCH_MILLIS) {
                    return Optional.of(scalar);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the type of a format, or null if it has none. */
    static @Nullable Scalar ofFormat(String name) {
        return switch (name) {
            case "date-time" -> Scalar.OFFSET_DATE_TIME;
            case "date" -> Scalar.LOCAL_DATE;
            case "uuid" -> Scalar.UUID;
            case "epoch-millis" -> Scalar.EPOCH_MILLIS;
            default -> null;
        };
    }

    private static boolean chooses(Collection<Schema> members, Scalar scalar) {
        return members.stream()
                .map(m -> m.keyword(Format.class))
                .anyMatch(f -> f != null && ofFormat(f.name()) == scalar);
    }

    private Scalar byBounds(Collection<Schema> members) {
        IntegerRange range = IntegerRange.of(members);
        Scalar listed = byValues(members);
        if (listed == Scalar.INT || range.fitsInt()) {
            return Scalar.INT;
        } else if (listed != null) {
            return listed;
        }
        boolean big = options.bigIntegers() ? !range.fitsLong() : range.reachesBeyondLong();
        return big ? Scalar.BIG_INTEGER : Scalar.LONG;
    }

    /**
     * Returns the smallest type for all values that {@code const} or {@code enum} lists, or null without these
     * keywords.
     */
    private static @Nullable Scalar byValues(Collection<Schema> members) {
        for (Schema member : members) {
            Const only = member.keyword(Const.class);
            Enumeration several = member.keyword(Enumeration.class);
            if (only != null) {
                return smallest(List.of(only.value()));
            } else if (several != null) {
                return smallest(several.values());
            }
        }
        return null;
    }

    private static Scalar smallest(List<SourceValue> values) {
        return Stream.of(Scalar.INT, Scalar.LONG)
                .filter(scalar -> values.stream().allMatch(v -> holds(scalar, v)))
                .findFirst()
                .orElse(Scalar.BIG_INTEGER);
    }

    private static boolean holds(Scalar scalar, SourceValue value) {
        return !(value instanceof SourceNumber number) || ScalarSamples.fits(scalar, number.value());
    }
}
