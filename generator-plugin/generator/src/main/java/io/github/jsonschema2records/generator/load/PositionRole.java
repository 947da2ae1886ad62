package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.runtime.codegen.KeywordNames;

/** What the place of a value inside a schema document makes of it, as far as that can be seen before references are known. */
enum PositionRole {
    /** A schema, or an array of schemas. */
    SCHEMA,
    /** An object from names to schemas. */
    SCHEMAS_BY_NAME,
    /** Anything else: values, and whatever stands under keywords nobody knows. */
    DATA;

    /** The role of a member's value in an object that has this role. */
    PositionRole ofMember(String name) {
        return switch (this) {
            case DATA -> DATA;
            case SCHEMAS_BY_NAME -> SCHEMA;
            case SCHEMA ->
                switch (KeywordNames.subschemas(name)) {
                    case NONE -> DATA;
                    case DIRECT -> SCHEMA;
                    case BY_KEY -> SCHEMAS_BY_NAME;
                };
        };
    }
}
