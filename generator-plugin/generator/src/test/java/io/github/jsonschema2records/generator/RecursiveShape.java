package io.github.jsonschema2records.generator;

import java.nio.charset.StandardCharsets;

/** Recursive schemas, with a document of any depth, and the innermost value of one that is valid and of one that is not. */
enum RecursiveShape {
    ARRAYS_IN_ANY_OF(
            "'anyOf': [{'type': 'array', 'items': NODE, 'minItems': 0},"
                    + " {'type': 'array', 'items': NODE, 'maxItems': 50}]",
            "[%s]",
            "[]",
            "7"),
    ONE_OF_BY_TRIAL(
            "'oneOf': [{'type': 'object', 'properties': {'c': NODE, 'a': {'type': 'integer'}}, 'required': ['a']},"
                    + " {'type': 'object', 'properties': {'c': NODE, 'b': {'type': 'integer'}}, 'required': ['b']}]",
            "{'c': %s, 'b': 1}",
            "{'a': 1}",
            "{'x': 1}"),
    DISCRIMINATOR_BEHIND_AN_OPTIONAL_VALUE(
            "'oneOf': [{'type': 'object', 'properties': {'kind': {'const': 'a'}, 'c': NODE}, 'required': ['kind']},"
                    + " {'type': 'object', 'properties': {'kind': {'const': 'b'}, 'c': NODE}, 'required': ['kind']},"
                    + " {'type': 'null'}]",
            "{'c': %s, 'kind': 'b'}",
            "null",
            "1"),
    BRANCH_FOR_ALL_OTHERS(
            "'anyOf': [{'type': 'object', 'properties': {'c': NODE, 'k': {'const': 1}}, 'required': ['k']},"
                    + " {'type': 'object', 'properties': {'c': NODE, 'k': {'const': 2}}, 'required': ['k']},"
                    + " {'type': 'object', 'properties': {'c': NODE}}]",
            "{'c': %s}",
            "{}",
            "7"),
    DISCRIMINATOR_LAST(
            "'oneOf': [{'type': 'string'}, OPERATOR(not), OPERATOR(opt), OPERATOR(rep), {'type': 'null'}]",
            "{'arg': %s, 'kind': 'rep'}",
            "'x'",
            "{'arg': 'x', 'kind': 'none'}"),
    DISCRIMINATOR_OR_NULL(
            "'oneOf': [OPERATOR(not), OPERATOR(opt), {'type': 'null'}]",
            "{'arg': %s, 'kind': 'opt'}",
            "null",
            "{'arg': null, 'kind': 5}"),
    DISCRIMINATOR_IN_ANY_OF(
            "'anyOf': [{'type': 'array', 'items': NODE}, OPERATOR(not), OPERATOR(opt)]",
            "{'arg': [%s], 'kind': 'opt'}",
            "[]",
            "{'arg': []}"),
    BASE_AND_EXTENSION(
            "'allOf': [{'$ref': '#/$defs/base'}], 'properties': {'c': NODE, 'no': {'type': 'integer'}},"
                    + " 'unevaluatedProperties': false",
            "{'title': 't', 'c': %s}",
            "{'no': 1}",
            "{'no': 'x'}"),
    IF_THEN(
            "'type': 'object', 'if': {'properties': {'c': NODE}, 'required': ['c']},"
                    + " 'then': {'properties': {'c': NODE}}, 'else': {'properties': {'c': NODE}, 'maxProperties': 1}",
            "{'c': %s}",
            "{}",
            "{'x': 1, 'y': 2}"),
    NOT(
            "'type': 'object', 'properties': {'c': NODE},"
                    + " 'not': {'required': ['c'], 'properties': {'c': {'not': NODE}}}",
            "{'c': %s}",
            "{}",
            "[]"),
    ALL_OF_TWICE(
            "'type': 'object', 'allOf': [{'properties': {'c': NODE}}, {'properties': {'c': NODE}}]",
            "{'c': %s}",
            "{}",
            "{'c': 1}"),
    DYNAMIC_REFERENCE(
            "'$dynamicAnchor': 'node', 'type': 'object',"
                    + " 'properties': {'c': {'$dynamicRef': '#node'}}, 'patternProperties': {'^c': {'$dynamicRef': '#node'}}",
            "{'c': %s}",
            "{}",
            "{'c': null}"),
    UNEVALUATED(
            "'type': 'object', 'anyOf': [{'properties': {'a': NODE}, 'patternProperties': {'^c': NODE}},"
                    + " {'properties': {'c': NODE}}, {'additionalProperties': NODE, 'minProperties': 9}],"
                    + " 'unevaluatedProperties': {'type': 'integer'}",
            "{'c': %s, 'x': 1}",
            "{}",
            "{'x': 'y'}"),
    UNEVALUATED_WITHIN(
            "'type': 'object', 'unevaluatedProperties': {'type': 'integer'}, 'allOf': [{'$ref': '#/$defs/tracked'}]",
            "{'c': %s, 'x': 1}",
            "{}",
            "{'x': 'y'}"),
    DEPENDENT_SCHEMAS(
            "'type': 'object', 'properties': {'c': NODE}, 'dependentSchemas': {'c': {'properties': {'c': NODE}}}",
            "{'c': %s}",
            "{}",
            "{'c': false}"),
    CONTAINS("'type': 'array', 'items': NODE, 'contains': NODE, 'minContains': 0", "[%s, []]", "[]", "{}"),
    ITEMS_OF_A_TUPLE(
            "'type': 'array', 'prefixItems': [NODE], 'unevaluatedItems': false, 'anyOf': [{'prefixItems': [NODE]},"
                    + " {'items': NODE}]",
            "[%s]",
            "[]",
            "[[], 1]");

    private static final String NODE = "{'$ref': '#/$defs/node'}";

    private final String node;
    private final String level;
    private final String good;
    private final String bad;

    RecursiveShape(String node, String level, String good, String bad) {
        this.node = node;
        this.level = level;
        this.good = good;
        this.bad = bad;
    }

    String schema() {
        String defs = "'node': {" + node + "}, 'base': {'type': 'object', 'properties':"
                + " {'title': {'type': 'string'}, 'c': NODE}}, 'tracked': {'anyOf': ["
                + "{'properties': {'c': NODE}}, {'patternProperties': {'^c': NODE}, '$ref': '#/$defs/inner'}]},"
                + " 'inner': {'anyOf': [{'properties': {'d': NODE}}, {'properties': {'c': NODE}}]}";
        String text = "{'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'https://example.com/shape',"
                + " '$ref': '#/$defs/node', '$defs': {" + defs + "}}";
        return text.replaceAll(
                        "OPERATOR\\((\\w+)\\)",
                        "{'type': 'object', 'properties': {'kind': {'const': '$1'}, 'arg': NODE},"
                                + " 'required': ['kind', 'arg']}")
                .replace("NODE", NODE)
                .replace('\'', '"');
    }

    byte[] document(int depth, boolean valid) {
        String text = valid ? good : bad;
        for (int i = 0; i < depth; i++) {
            text = level.replace("%s", text);
        }
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
