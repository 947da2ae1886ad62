package io.github.jsonschema2records.generator.load;

import java.util.Set;

/** What the place of a value inside a schema document makes of it, as far as that can be seen before references are known. */
enum PositionRole {
    /** A schema, or an array of schemas. */
    SCHEMA,
    /** An object from names to schemas. */
    SCHEMAS_BY_NAME,
    /** Anything else: values, and whatever stands under keywords nobody knows. */
    DATA;

    private static final Set<String> WITH_NAMES =
            Set.of("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties");

    private static final Set<String> WITH_SCHEMAS = Set.of(
            "additionalItems",
            "additionalProperties",
            "allOf",
            "anyOf",
            "contains",
            "contentSchema",
            "else",
            "if",
            "items",
            "not",
            "oneOf",
            "prefixItems",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");

    /** The role of a member's value in an object that has this role. */
    PositionRole ofMember(String name) {
        return switch (this) {
            case DATA -> DATA;
            case SCHEMAS_BY_NAME -> SCHEMA;
            case SCHEMA -> WITH_NAMES.contains(name) ? SCHEMAS_BY_NAME : WITH_SCHEMAS.contains(name) ? SCHEMA : DATA;
        };
    }
}
