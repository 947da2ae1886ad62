package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.Unknown;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of valid instances that their schema does not know. */
class UnknownsTest {

    /** The members of a schema, an instance, and the summaries of what is unknown. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # Members: those of all schemas that hold are known.
            'properties': {'a': true} | {'a': 1, 'b': 2} | member /b
            'properties': {'a': true}, 'additionalProperties': true | {'a': 1, 'b': 2} | member /b
            'properties': {'a': true}, 'additionalProperties': {'description': 'others'} | {'b': 2} | member /b
            'properties': {'a': true}, 'additionalProperties': {'type': 'integer'} | {'b': 2} |
            'properties': {'a': true}, 'unevaluatedProperties': {'type': 'integer'} | {'b': 2} |
            'properties': {'a': true}, 'patternProperties': {'^x-': true} | {'x-b': 2, 'b': 2} | member /b
            'patternProperties': {'^x-': true} | {'x-b': 2, 'b': 2} | member /b
            'allOf': [{'properties': {'a': true}}, {'properties': {'b': true}}] | {'a': 1, 'b': 2, 'c': 3} | member /c
            'anyOf': [{'required': ['a'], 'properties': {'a': true}}, {'properties': {'b': true}}] \
            | {'b': 2, 'a2': 1, 'a': 3} | member /a2
            'anyOf': [{'required': ['x'], 'properties': {'a': true, 'x': true}}, {'properties': {'b': true}}] \
            | {'b': 2, 'a': 1} | member /a
            'oneOf': [{'required': ['x'], 'properties': {'a': true, 'x': true}}, {'required': ['b'], 'properties': {'b': true}}] \
            | {'a': 1, 'b': 1} | member /a
            'if': {'required': ['a']}, 'then': {'properties': {'a': true, 'b': true}}, 'else': {'properties': {'c': true}} \
            | {'a': 1, 'b': 2, 'c': 3} | member /c
            'if': {'required': ['a']}, 'then': {'properties': {'a': true, 'b': true}}, 'else': {'properties': {'c': true}} \
            | {'b': 2, 'c': 3} | member /b
            'properties': {'a': true}, 'dependentSchemas': {'a': {'properties': {'b': true}}} | {'a': 1, 'b': 2} |
            'properties': {'a': true}, 'dependentSchemas': {'a': {'properties': {'b': true}}} | {'b': 2} | member /b
            'properties': {'a': true}, 'not': {'required': ['c'], 'properties': {'b': true}} | {'b': 2} | member /b
            '$ref': '#/$defs/o', '$defs': {'o': {'properties': {'a': {'$ref': '#/$defs/o'}}}} \
            | {'a': {'a': {'b': 1}}, 'c': 1} | member /a/a/b, member /c
            # Members of objects that are free data are known.
            'type': 'object' | {'a': {'b': 1}} |
            'properties': {'a': {'type': 'object'}} | {'a': {'b': 1}} |
            'properties': {'a': true} | {'b': {'c': 1}} | member /b
            'additionalProperties': {'properties': {'a': true}} | {'k1': {'a': 1}, 'k2': {'b': 1}} | member /*/b
            # Items.
            'items': {'properties': {'a': true}} | [{'a': 1}, {'b': 1}] | member /*/b
            'prefixItems': [{'properties': {'a': true}}] | [{'b': 1}, {'b': 1}] | member /*/b
            'contains': {'required': ['a'], 'properties': {'a': true}} | [{'b': 1}, {'a': 1, 'b': 1}] | member /*/b
            # Values of open enums.
            'anyOf': [{'enum': ['a', 'b']}, {'type': 'string'}] | 'c' | value "c"
            'anyOf': [{'enum': ['a', 'b']}, {'type': 'string'}] | 'b' |
            'anyOf': [{'const': 'a'}, {'const': 'b'}, {'type': 'string', 'maxLength': 5}] | 'c' | value "c"
            'anyOf': [{'$ref': '#/$defs/e'}, {'$ref': '#/$defs/s'}], \
            '$defs': {'e': {'enum': ['a']}, 's': {'type': 'string', 'description': 'any'}} | 'c' | value "c"
            'anyOf': [{'enum': ['auto']}, {'type': 'string', 'pattern': '^[0-9]+$'}] | '10' |
            'anyOf': [{'enum': ['auto']}, {'type': 'integer'}] | 10 |
            'anyOf': [{'enum': ['a']}, {'type': 'string'}], 'enum': ['a', 'b'] | 'b' |
            'type': 'string', 'enum': ['a', 'b'] | 'b' |
            'items': {'anyOf': [{'enum': ['a']}, {'type': 'string'}]} | ['a', 'b', 'b'] | value /* "b", value /* "b"
            # Types: properties that tell the branches of a union apart.
            'oneOf': [{'properties': {'t': {'const': 'a'}}}, {'properties': {'t': {'const': 'b'}}}, \
            {'properties': {'t': {'not': {'enum': ['a', 'b']}}}}] | {'t': 'c'} | type /t "c"
            'oneOf': [{'properties': {'t': {'const': 'a'}}}, {'properties': {'t': {'const': 'b'}}}, \
            {'properties': {'t': {'not': {'enum': ['a', 'b']}}}}] | {'t': 'b'} |
            'anyOf': [{'properties': {'t': {'enum': ['a']}}}, {'properties': {'t': {'enum': ['b']}}}, {'required': ['x']}] \
            | {'t': 'c', 'x': 1} |
            'anyOf': [{'properties': {'t': {'const': 'a'}}}, {'properties': {'t': {'type': 'string'}}}] | {'t': 'c'} |
            """)
    void unknownParts(String schema, String instance, @Nullable String expected) {
        List<String> lines = expected == null
                ? List.of()
                : Arrays.stream(expected.split(", ", -1))
                        .map("unknown "::concat)
                        .toList();
        assertThat(unknowns(schema, instance)).extracting(Unknown::summary).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'properties': {'status': true} | {'statsu': 1} | 1:2: unknown member /statsu, did you mean "status"?
            'anyOf': [{'enum': ['RUNNING']}, {'type': 'string'}] | 'RUNING' \
            | 1:1: unknown value "RUNING", did you mean "RUNNING"?
            'properties': {'p': {'additionalProperties': {'properties': {'a': true}}}} | {'p': {'x/y': {'b': 1}}} \
            | 1:16: unknown member /p/x~1y/b, did you mean "a"?
            """)
    void placesAndSuggestions(String schema, String instance, String expected) {
        assertThat(unknowns(schema, instance)).extracting(Unknown::toString).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'properties': {'a': {'writeOnly': true, 'anyOf': [{'enum': ['x1']}, {'type': 'string'}]}} | {'a': 'Q'} \
            | unknown value /a "***"
            'properties': {'a': {'writeOnly': true, 'properties': {'b': true}}} | {'a': {'Q': 1}} | unknown member /a/***
            'properties': {'a': true}, 'propertyNames': {'writeOnly': true} | {'Q': 1} | unknown member /***
            """)
    void secretsAreMasked(String schema, String instance, String expected) {
        assertThat(unknowns(schema, instance)).extracting(Unknown::summary).containsExactly(expected);
    }

    private static List<Unknown> unknowns(String schema, String instance) {
        Facts facts = AnalyzedSchemas.facts(false, "{" + schema + "}");
        Schema root = facts.graph().roots().iterator().next();
        return new InterpretedSchemas(facts, false).unknowns(root, instance.replace('\'', '"'));
    }
}
