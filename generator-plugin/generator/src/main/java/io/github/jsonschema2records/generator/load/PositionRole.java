package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.runtime.codegen.KeywordNames;

/** The role of a value inside a schema document, as far as it is known before references are resolved. */
enum PositionRole {
    /** A schema, or an array of schemas. */
    SCHEMA,
    /** An object from names to schemas. */
    SCHEMAS_BY_NAME,
    /** Anything else: plain values, and all values under unknown keywords. */
    DATA;

    /** Returns the role of a member's value in an object that has this role. */
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
