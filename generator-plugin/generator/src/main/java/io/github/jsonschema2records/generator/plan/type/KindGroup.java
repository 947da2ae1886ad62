package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Kinds of value that one Java type can hold. */
public enum KindGroup {
    /** Objects. */
    OBJECT(Kinds.of(Kind.OBJECT)),

    /** Arrays. */
    ARRAY(Kinds.of(Kind.ARRAY)),

    /** Strings. */
    STRING(Kinds.of(Kind.STRING)),

    /** Numbers, integral or not. */
    NUMBER(Kinds.of(Kind.INTEGER, Kind.FRACTION)),

    /** {@code true} and {@code false}. */
    BOOLEAN(Kinds.of(Kind.BOOLEAN)),

    /** Every kind that no other branch of a union takes; read as untyped JSON. */
    REST(Kinds.ALL);

    @SuppressWarnings("ImmutableEnumChecker") // kinds are immutable, which no annotation says
    private final Kinds kinds;

    KindGroup(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The group that some kinds are all in, or null where they are of several. */
    public static @Nullable KindGroup of(Kinds kinds) {
        for (KindGroup group : values()) {
            if (group != REST && !kinds.isEmpty() && kinds.within(group.kinds)) {
                return group;
            }
        }
        return null;
    }

    Kinds kinds() {
        return kinds;
    }

    /** What a type is called inside a union, if it has no other name: {@code object-value} for example. */
    public String typeName() {
        return this == STRING ? "text" : name().toLowerCase(Locale.ROOT) + "-value";
    }

    /** The group in a place of the schemas: {@code object} for example. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}
