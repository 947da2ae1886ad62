package io.github.jsonschema2records.generator.upgrade;

import java.util.Locale;
import java.util.Optional;

/** The values of the {@code type} keyword (JSON Schema Validation 2020-12, section 6.1.1). */
public enum InstanceType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** Returns the type of a name as schemas write it, or empty if there is no such type. */
    public static Optional<InstanceType> named(String name) {
        for (InstanceType type : values()) {
            if (type.keyword().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Returns the name as schemas write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
