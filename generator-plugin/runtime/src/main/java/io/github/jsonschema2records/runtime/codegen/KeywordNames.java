package io.github.jsonschema2records.runtime.codegen;

/**
 * The names of the keywords of all dialects that say something about instances or hold schemas. Generator and interpreter ask
 * here where schemas stand in a keyword's value.
 */
public final class KeywordNames {

    /** Where schemas stand in the value of a keyword. */
    public enum Subschemas {
        /** There are none. */
        NONE,
        /** The value is a schema, or an array of schemas. */
        DIRECT,
        /** The value is an object with a schema for each key. */
        BY_KEY
    }

    private KeywordNames() {}

    /** Returns where schemas stand in the value of a keyword; {@code NONE} for an unknown name. */
    public static Subschemas subschemas(String keyword) {
        return switch (keyword) {
            case "allOf", "anyOf", "oneOf", "not", "if", "then", "else" -> Subschemas.DIRECT;
            case "additionalProperties", "propertyNames", "unevaluatedProperties" -> Subschemas.DIRECT;
            case "prefixItems", "items", "additionalItems", "unevaluatedItems", "contains" -> Subschemas.DIRECT;
            case "contentSchema" -> Subschemas.DIRECT;
            case "properties", "patternProperties", "dependentSchemas", "dependencies" -> Subschemas.BY_KEY;
            case "$defs", "definitions" -> Subschemas.BY_KEY;
            default -> Subschemas.NONE;
        };
    }

    /** Returns whether a keyword can make an instance invalid, by itself or as a part of another keyword. */
    public static boolean constrains(String keyword) {
        return switch (keyword) {
            case "$ref", "$dynamicRef", "$recursiveRef" -> true;
            case "type", "enum", "const", "multipleOf", "pattern", "format", "uniqueItems" -> true;
            case "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum" -> true;
            case "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties" -> true;
            case "required", "dependentRequired", "minContains", "maxContains" -> true;
            case "$defs", "definitions", "contentSchema" -> false;
            default -> subschemas(keyword) != Subschemas.NONE;
        };
    }

    /** Returns whether a keyword applies one schema to every member, name or item that it is about. */
    public static boolean appliesToEach(String keyword) {
        return switch (keyword) {
            case "additionalProperties", "unevaluatedProperties", "propertyNames" -> true;
            case "items", "additionalItems", "unevaluatedItems" -> true;
            default -> false;
        };
    }
}
