package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.runtime.codegen.KeywordNames;

/** The role of a value inside a schema document, as far as it is known before references are resolved. */
enum PositionRole {
    /** A schema, or an array of schemas. */
    SCHEMA,
    /** An object from names to schemas. */
    SCHEMAS_BY_NAME,
    /** An object from names to such objects. */
    SCHEMAS_BY_TWO_NAMES,
    /** Anything else: plain values, and all values under unknown keywords. */
    DATA;

    /** Returns whether the members of such an object have names that the author chose, not names of keywords. */
    boolean holdsNames() {
        return this == SCHEMAS_BY_NAME || this == SCHEMAS_BY_TWO_NAMES;
    }

    /** Returns the role of a member's value in an object that has this role. */
    PositionRole ofMember(String name) {
        return switch (this) {
            case DATA -> DATA;
            case SCHEMAS_BY_NAME -> SCHEMA;
            case SCHEMAS_BY_TWO_NAMES -> SCHEMAS_BY_NAME;
            case SCHEMA ->
                switch (KeywordNames.subschemas(name)) {
                    case NONE -> DATA;
                    case DIRECT -> SCHEMA;
                    case BY_KEY -> SCHEMAS_BY_NAME;
                    case BY_TWO_KEYS -> SCHEMAS_BY_TWO_NAMES;
                };
        };
    }
}
