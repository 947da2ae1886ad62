package io.github.jsonschema2records.runtime.codegen;

/**
 * Names of the keywords of all dialects that constrain instances or contain subschemas. Used by the generator and by
 * the interpreter of schema programs.
 */
public final class KeywordNames {

    /** Places of subschemas in the value of a keyword. */
    public enum Subschemas {
        /** The value has no subschemas. */
        NONE,
        /** The value is a subschema or an array of subschemas. */
        DIRECT,
        /** The value is an object whose members are subschemas. */
        BY_KEY,
        /** The value is an object whose members are objects of subschemas. */
        BY_TWO_KEYS
    }

    private KeywordNames() {}

    /** Returns the places of subschemas in the value of a keyword; {@code NONE} for an unknown name. */
    public static Subschemas subschemas(String keyword) {
        return switch (keyword) {
            case "allOf", "anyOf", "oneOf", "not", "if", "then", "else" -> Subschemas.DIRECT;
            case "additionalProperties", "propertyNames", "unevaluatedProperties" -> Subschemas.DIRECT;
            case "prefixItems", "items", "additionalItems", "unevaluatedItems", "contains" -> Subschemas.DIRECT;
            case "contentSchema" -> Subschemas.DIRECT;
            case "properties", "patternProperties", "dependentSchemas", "dependencies" -> Subschemas.BY_KEY;
            case "$defs", "definitions" -> Subschemas.BY_KEY;
            case "propertyDependencies" -> Subschemas.BY_TWO_KEYS;
            default -> Subschemas.NONE;
        };
    }

    /** Returns whether a keyword can make an instance invalid, by itself or together with another keyword. */
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

    /** Returns whether a keyword applies one subschema to each member, name or item that it covers. */
    public static boolean appliesToEach(String keyword) {
        return switch (keyword) {
            case "additionalProperties", "unevaluatedProperties", "propertyNames" -> true;
            case "items", "additionalItems", "unevaluatedItems" -> true;
            default -> false;
        };
    }
}
