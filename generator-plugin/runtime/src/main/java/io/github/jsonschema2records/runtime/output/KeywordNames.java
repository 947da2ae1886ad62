package io.github.jsonschema2records.runtime.output;

/**
 * The keywords of programs: those of JSON Schema 2020-12, and of older drafts where they differ. A name that starts with
 * {@code @} is that of an annotation, whatever follows; {@code ~contains} is that of drafts in which it marks nothing as
 * evaluated.
 */
final class KeywordNames {

    /** How subschemas stand in the value of a keyword. */
    enum Subschemas {
        /** Not at all. */
        NONE,
        /** The value is one, or an array of some. */
        DIRECT,
        /** In an object, by key. */
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

    /** The name as the schema writes it. */
    static String written(String keyword) {
        return keyword.startsWith("@") || keyword.equals("~contains") ? keyword.substring(1) : keyword;
    }
}
