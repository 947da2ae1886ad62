package io.github.jsonschema2records.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GeneratorOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static String explain(String schema) {
        List<String> lines = CoverageRun.decide(schema, GeneratorOptions.of("p"))
                .explanation()
                .lines();
        return String.join("\n", lines) + "\n";
    }

    @Test
    void typesAndWhatTheyAreMadeOf() {
        assertThat(explain("""
                {"type": "object", "required": ["id"], "additionalProperties": false,
                  "properties": {
                    "id": {"type": "integer", "maximum": 9, "minimum": 0},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "size": {"enum": ["s", "m"]}},
                  "allOf": [{"properties": {"note": {"type": ["string", "null"]}}}]}""")).endsWith("""
                        types
                          order.json:1:1: # becomes the record Order: 4 properties, no others
                          order.json:1:1: # is Order, made of this schema and order.json#/allOf/0
                          order.json:3:11: #/properties/id is int
                          order.json:4:13: #/properties/tags is List<String>
                          order.json:4:40: #/properties/tags/items is String
                          order.json:5:13: #/properties/size becomes the enum Order.Size: 2 constants
                          order.json:5:13: #/properties/size is Order.Size
                          order.json:6:37: #/allOf/0/properties/note is @Nullable String
                        """);
    }

    @Test
    void aTypeThatWasGivenUpForACommonOneIsTheTypeOfNoPlace() {
        assertThat(explain("""
                {"type": "object", "if": {"required": ["big"]},
                  "then": {"properties": {"size": {"type": "object", "properties": {"h": true}}, "n": {"type": "integer"}}},
                  "else": {"properties": {"size": {"enum": ["s", "m"]}, "n": {"type": "number"}}},
                  "dependentSchemas": {"big": {"properties": {"size": {"$ref": "#/$defs/size"}}}},
                  "$defs": {"size": {"oneOf": [
                    {"type": "object", "properties": {"w": true}, "required": ["w"]},
                    {"type": "array", "items": {"type": "string"}}]}}}"""))
                .contains(
                        "#/then/properties/size is JsonData",
                        "#/then/properties/n is BigDecimal",
                        "#/else/properties/size is JsonData",
                        "#/dependentSchemas/big/properties/size is JsonData",
                        "#/$defs/size becomes the union Size")
                .doesNotContain("#/then/properties/size/properties/h");
    }

    @Test
    void whatStandsInsideATypeThatWasGivenUpIsNoPlace() {
        assertThat(explain("""
                {"type": "object", "if": {"required": ["a"]},
                  "then": {"properties": {"p": {"type": "object", "properties": {
                    "x": {"type": "string"},
                    "list": {"type": "array", "items": {"type": "object", "properties": {"y": {"type": "integer"}}}},
                    "kept": {"$ref": "#/$defs/kept"}}}}},
                  "else": {"properties": {"p": {"type": "string"}}},
                  "$defs": {"kept": {"type": "object", "properties": {"z": {"type": "string"}}}}}""")).isEqualTo("""
                        types
                          order.json:1:1: # becomes the record Order: 1 property, others as JsonData
                          order.json:1:1: # is Order
                          order.json:2:32: #/then/properties/p is JsonData
                          order.json:6:32: #/else/properties/p is JsonData
                          order.json:7:21: #/$defs/kept becomes the record Kept: 1 property, others as JsonData
                          order.json:7:21: #/$defs/kept is Kept
                          order.json:7:60: #/$defs/kept/properties/z is String
                        """);
    }

    @Test
    void unions() {
        assertThat(explain("""
                {"oneOf": [
                  {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "a"}}},
                  {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["b", "c"]}}}],
                 "$defs": {
                  "kinds": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
                  "trial": {"oneOf": [
                    {"type": "object", "properties": {"x": {"type": "string"}}},
                    {"type": "object", "properties": {"y": {"type": "string"}}}]}}}""")).endsWith("""
                        unions
                          order.json:1:1: reading Order: by the property "kind": "a" -> A, "b" or "c" -> Option2
                          order.json:1:2: checking: by the property "kind": "a" -> oneOf/0, "b" or "c" -> oneOf/1
                          order.json:5:12: reading Kinds: by the kind of the value: string -> StringValue, array -> StringListValue
                          order.json:6:12: reading Trial: by trying Option1, Option2
                          order.json:6:13: checking: by trying oneOf/0, oneOf/1
                        """);
    }

    @Test
    void verdicts() {
        assertThat(explain("""
                {"$ref": "#/$defs/tree",
                 "$defs": {
                  "tree": {"type": "object", "allOf": [
                    {"properties": {"next": {"$ref": "#/$defs/tree"}}},
                    {"maxProperties": 9, "properties": {"next": {"$ref": "#/$defs/tree"}}}]},
                  "list": {"type": "object", "properties": {"next": {"$ref": "#/$defs/list"}}}}}""")).endsWith("""
                        verdicts
                          order.json:3:11: #/$defs/tree checks each value only once, since several paths lead to it
                        """);
    }

    @Test
    void patterns() {
        assertThat(explain("""
                {"type": "object", "additionalProperties": {"pattern": "^(a|b)*c$"},
                  "patternProperties": {"^x-": {"pattern": "(a)\\\\1"}}}""")).endsWith("""
                        patterns
                          order.json:1:45: "^(a|b)*c$": class runs: 2 steps over the bytes
                          order.json:2:3: "^x-": literal: the text starts with "x-"
                          order.json:2:33: "(a)\\\\1": backtracking, at most 100000 steps and 1000 a character, because it refers back to a group
                        """);
    }

    @Test
    void dynamicReferences() {
        assertThat(explain("""
                {"$id": "https://example.com/a", "$ref": "b", "$defs": {
                  "node": {"$dynamicAnchor": "node", "$dynamicRef": "#only"},
                  "only": {"$dynamicAnchor": "only", "unevaluatedProperties": false},
                  "b": {"$id": "b", "properties": {"n": {"$dynamicRef": "#node"}},
                    "$defs": {"node": {"$dynamicAnchor": "node", "unevaluatedItems": false}}}}}""")).endsWith("""
                        dynamic references
                          order.json:2:38: $dynamicRef: known now, always order.json#/$defs/only
                          order.json:4:42: $dynamicRef: found at run time, among order.json#/$defs/node, order.json#/$defs/b/$defs/node
                        unevaluated
                          order.json:3:38: unevaluatedProperties: known now, every property is left
                          order.json:5:50: unevaluatedItems: known now, every item is left
                        """);
    }

    @Test
    void unevaluated() {
        assertThat(explain("""
                {"$defs": {
                  "base": {"properties": {"a": true}, "patternProperties": {"^x-": true}},
                  "known": {"$ref": "#/$defs/base", "properties": {"b": true}, "unevaluatedProperties": false},
                  "many": {"properties": {"a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1}, "unevaluatedProperties": false},
                  "open": {"additionalProperties": true, "unevaluatedProperties": false},
                  "same": {"anyOf": [{"$ref": "#/$defs/base"}, {"type": "null"}], "unevaluatedProperties": false},
                  "any": {"unevaluatedProperties": true},
                  "depends": {"anyOf": [{"$ref": "#/$defs/base"}, {"required": ["c"]}], "unevaluatedProperties": false},
                  "deep": {"allOf": [{"anyOf": [{"$ref": "#/$defs/base"}, {"required": ["c"]}]}], "unevaluatedProperties": false},
                  "first": {"prefixItems": [true], "unevaluatedItems": false},
                  "found": {"contains": {"type": "null"}, "unevaluatedItems": false}
                }}""".replace(": 1", ": true"))).endsWith("""
                        unevaluated
                          order.json:3:64: unevaluatedProperties: known now, every property is left but "a", "b" and what matches "^x-"
                          order.json:4:94: unevaluatedProperties: known now, every property is left but "a", "b", "c", "d", "e" and 1 more
                          order.json:5:42: unevaluatedProperties: known now, no property is left
                          order.json:6:67: unevaluatedProperties: known now, every property is left but "a" and what matches "^x-"
                          order.json:7:11: unevaluatedProperties: every property may be left
                          order.json:8:73: unevaluatedProperties: found at run time, by the branches that accept the value
                          order.json:9:83: unevaluatedProperties: found at run time; the other checks record in a bit set which property it evaluates
                          order.json:10:36: unevaluatedItems: known now, every item is left but the first
                          order.json:11:43: unevaluatedItems: found at run time; the other checks record in a bit set which item it evaluates
                        """);
    }
}
