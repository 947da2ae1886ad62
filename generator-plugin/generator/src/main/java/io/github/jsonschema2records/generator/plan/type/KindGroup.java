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

    @SuppressWarnings("ImmutableEnumChecker") // Kinds are immutable, which no annotation says.
    private final Kinds kinds;

    KindGroup(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Returns the group that contains some kinds, or null if they belong to several. */
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

    /** Returns the name of a type inside a union without any other name, such as {@code object-value}. */
    public String typeName() {
        return this == STRING ? "text" : name().toLowerCase(Locale.ROOT) + "-value";
    }

    /** Returns the group in a place of the schemas, such as {@code object}. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}
