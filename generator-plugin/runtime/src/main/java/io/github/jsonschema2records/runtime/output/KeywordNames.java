package io.github.jsonschema2records.runtime.output;

/**
 * Names of keywords in a schema program: those of JSON Schema 2020-12, and those of older drafts that differ. The
 * prefix {@code @} marks a keyword that only annotates. {@code ~contains} is the {@code contains} of drafts in which it
 * does not count items as evaluated.
 */
final class KeywordNames {

    /** Places of subschemas in the value of a keyword. */
    enum Subschemas {
        /** The value has no subschemas. */
        NONE,
        /** The value is a subschema or an array of subschemas. */
        DIRECT,
        /** The value is an object whose members are subschemas. */
        BY_KEY
    }

    private KeywordNames() {}

    static Subschemas subschemas(String keyword) {
        return switch (keyword) {
            case "allOf", "anyOf", "oneOf", "not", "if", "then", "else" -> Subschemas.DIRECT;
            case "additionalProperties", "propertyNames", "unevaluatedProperties" -> Subschemas.DIRECT;
            case "prefixItems", "items", "additionalItems", "unevaluatedItems" -> Subschemas.DIRECT;
            case "contains", "~contains" -> Subschemas.DIRECT;
            case "properties", "patternProperties", "dependentSchemas", "dependencies" -> Subschemas.BY_KEY;
            default -> Subschemas.NONE;
        };
    }

    static boolean isAnnotation(String keyword) {
        return keyword.startsWith("@");
    }

    /** Returns the name as the schema writes it. */
    static String written(String keyword) {
        return keyword.startsWith("@") || keyword.equals("~contains") ? keyword.substring(1) : keyword;
    }
}
