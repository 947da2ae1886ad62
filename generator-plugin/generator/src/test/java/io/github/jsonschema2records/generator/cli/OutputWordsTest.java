package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.suite.GroupValidators;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output says of a {@code oneOf} of which several branches match what a violation says. */
class OutputWordsTest {

    private static final String BY_DISCRIMINATOR =
            "{'oneOf': [{'$ref': '#/$defs/cat'}, {'properties': {'kind': {'const': 'dog'}, 'n': {'type': 'integer'}},"
                    + " 'required': ['kind']}, {'properties': {'kind': {'const': 'dog'}, 'n': {'minimum': 0}},"
                    + " 'required': ['kind']}], '$defs': {'cat': {'type': 'object', 'properties': {'kind': {'const': 'cat'}},"
                    + " 'required': ['kind']}}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'oneOf': [{'type': 'string'}, {'minimum': 0}, {'type': 'integer'}]} <- 5",
                "{'oneOf': [{'title': 'Whole', 'type': 'integer'}, {'type': 'string'}, {'title': ' ', 'minimum': 0}]} <- 5",
                "{'oneOf': [{'$ref': '#/$defs/whole'}, {'$ref': '#/$defs/alias', 'title': 'Other'}], '$defs':"
                        + " {'whole': {'type': 'integer'}, 'positive': {'minimum': 0}, 'alias': {'$ref': '#/$defs/positive'}}}"
                        + " <- 5",
                "{'oneOf': [{'required': ['a']}, {'required': ['b']}]} <- {'a': 1, 'b': 2}",
                "{'oneOf': [{'required': ['a']}, {'required': ['b']}, {'required': ['c']}]} <- {'a': 1, 'b': 2}",
                "{'oneOf': [{'required': ['a'], 'type': 'object'}, {'required': ['a', 'b'], 'maxProperties': 9},"
                        + " {'type': 'string'}]} <- {'a': 1, 'b': 2}",
                "{'oneOf': [{'allOf': [{'required': ['a']}], 'type': 'object'}, {'required': ['b'], 'properties': {'b':"
                        + " {'type': 'integer'}}}, {'required': ['c'], 'minProperties': 9}]} <- {'a': 1, 'b': 2}",
            })
    void severalMatches(String schemaAndValue) {
        String[] parts = schemaAndValue.replace('\'', '"').split(" <- ", -1);
        assertThat(outputs(parts[0], parts[1]))
                .isEqualTo(violations(parts[0], parts[1]))
                .hasSize(1);
    }

    @Test
    void alternativesKeepTheirNumbersWhereAPropertyNamesSomeOfThem() {
        String schema = BY_DISCRIMINATOR.replace('\'', '"');
        String value = "{\"kind\": \"dog\", \"n\": 1}";
        assertThat(outputs(schema, value))
                .isEqualTo(violations(schema, value))
                .containsExactly("matches more than one alternative of \"oneOf\": alternative 2, alternative 3");
    }

    private static List<String> violations(String schema, String value) {
        try (GroupValidators validators = new GroupValidators()) {
            return validator(validators, schema).validate(value).violations().stream()
                    .map(Violation::message)
                    .toList();
        }
    }

    private static List<String> outputs(String schema, String value) {
        try (GroupValidators validators = new GroupValidators()) {
            JsonObject output = validator(validators, schema).output(value, OutputFormat.BASIC);
            List<String> errors = new ArrayList<>();
            for (JsonData unit : ((JsonArray) output.get("errors")).items()) {
                if (((JsonObject) unit).get("error") instanceof JsonString error) {
                    errors.add(error.value());
                }
            }
            return errors;
        }
    }

    private static SchemaValidator validator(GroupValidators validators, String schema) {
        int number = validators.add(
                Draft.DRAFT_2020_12, List.of(), List.of(GroupValidators.input("file:///Several", "Several", schema)));
        validators.compile();
        return validators.get(number).orElseThrow();
    }
}
