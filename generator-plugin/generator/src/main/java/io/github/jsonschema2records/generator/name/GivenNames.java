package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/** Names of types that schemas ask for. */
final class GivenNames {

    private GivenNames() {}

    /**
     * Returns the {@code javaName} of a unit, or else a {@code javaType} that does not name a type of Java itself; null
     * for neither.
     */
    static @Nullable String ofUnit(Schema schema) {
        String name = schema.javaHint("javaName");
        return name != null ? name : fromJavaType(schema);
    }

    /** Returns the same for a type written inline, whose {@code javaName} may be meant for an accessor instead. */
    static @Nullable String ofInline(Schema schema) {
        String name = schema.javaHint("javaName");
        return name != null && Character.isUpperCase(name.codePointAt(0)) ? name : fromJavaType(schema);
    }

    private static @Nullable String fromJavaType(Schema schema) {
        String type = schema.javaHint("javaType");
        return type == null || Scalar.isNamed(type) ? null : type.substring(type.lastIndexOf('.') + 1);
    }
}
