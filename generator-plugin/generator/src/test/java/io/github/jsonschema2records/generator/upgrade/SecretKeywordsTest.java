package io.github.jsonschema2records.generator.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import io.github.jsonschema2records.runtime.codegen.KeywordNames.Subschemas;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds secrets below each keyword of each draft that applies a schema. A keyword that is added needs a row here. */
class SecretKeywordsTest {

    /**
     * A mark in {@code not} has no effect. The others apply no schema to a value: {@code contentSchema} is about the
     * text inside a string.
     */
    private static final Set<String> WITHOUT_SECRETS = Set.of("not", "$defs", "definitions", "contentSchema");

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    private static final String SECRET = "{'writeOnly': true}";

    private static final String OBJECT = "{'properties': {'a': " + SECRET + "}}";

    /**
     * A schema with a secret below a keyword, and an instance.
     *
     * @param schema the members of the schema, with {@code SECRET} and {@code OBJECT}, which has the secret {@code a}
     * @param instance an instance, in which exactly the secret is Q
     */
    private record Row(String keyword, String schema, String instance) {}

    static List<Row> rows() {
        return List.of(
                new Row("allOf", "'allOf': [OBJECT]", "{'a': 'Q'}"),
                new Row("anyOf", "'anyOf': [{'type': 'object'}, OBJECT]", "{'a': 'Q'}"),
                new Row("oneOf", "'oneOf': [{'type': 'object'}, OBJECT]", "{'a': 'Q'}"),
                new Row("if", "'if': OBJECT, 'then': {'maxProperties': 2}", "{'a': 'Q'}"),
                new Row("then", "'if': {'minProperties': 2}, 'then': OBJECT", "{'a': 'Q'}"),
                new Row("else", "'if': {'minProperties': 2}, 'else': OBJECT", "{'a': 'Q'}"),
                new Row("dependentSchemas", "'dependentSchemas': {'b': OBJECT}", "{'a': 'Q', 'b': 1}"),
                new Row(
                        "propertyDependencies",
                        "'$schema': 'https://json-schema.org/v1', 'propertyDependencies': {'b': {'x': OBJECT}}",
                        "{'a': 'Q', 'b': 'x'}"),
                new Row(
                        "dependencies",
                        "'$schema': 'http://json-schema.org/draft-07/schema#', 'dependencies': {'b': OBJECT}",
                        "{'a': 'Q', 'b': 1}"),
                new Row("properties", "'properties': {'a': SECRET}", "{'b': 1, 'a': 'Q'}"),
                new Row("patternProperties", "'patternProperties': {'^a': SECRET}", "{'ab': 'Q'}"),
                new Row("additionalProperties", "'additionalProperties': SECRET", "{'a': 'Q'}"),
                new Row("unevaluatedProperties", "'unevaluatedProperties': SECRET", "{'a': 'Q'}"),
                new Row("propertyNames", "'propertyNames': SECRET", "{'Q': 1}"),
                new Row("items", "'items': SECRET", "['Q', 'Q']"),
                new Row("prefixItems", "'prefixItems': [true, SECRET]", "[1, 'Q']"),
                new Row(
                        "additionalItems",
                        "'$schema': 'http://json-schema.org/draft-07/schema#', 'items': [true], 'additionalItems': SECRET",
                        "[1, 'Q', 'Q']"),
                new Row("unevaluatedItems", "'prefixItems': [true], 'unevaluatedItems': SECRET", "[1, 'Q']"),
                new Row("contains", "'contains': SECRET", "['Q']"),
                new Row("$ref", "'$ref': '#/$defs/o', '$defs': {'o': OBJECT}", "{'a': 'Q'}"),
                new Row(
                        "$dynamicRef",
                        "'$dynamicAnchor': 'n', 'properties': {'a': SECRET, 'c': {'$dynamicRef': '#n'}}",
                        "{'c': {'a': 'Q'}}"),
                new Row(
                        "$recursiveRef",
                        "'$schema': 'https://json-schema.org/draft/2019-09/schema', '$recursiveAnchor': true,"
                                + " 'properties': {'a': SECRET, 'c': {'$recursiveRef': '#'}}",
                        "{'c': {'a': 'Q'}}"));
    }

    @Test
    void everyKeywordThatAppliesASchemaHasARow() {
        Set<String> applicators = KeywordTable.names().stream()
                .filter(name -> KeywordNames.subschemas(name) != Subschemas.NONE || REFERENCES.contains(name))
                .filter(name -> !WITHOUT_SECRETS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows()).extracting(Row::keyword).containsExactlyInAnyOrderElementsOf(applicators);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSecretBelowTheKeywordIsMasked(Row row) {
        String members = row.schema().replace("SECRET", SECRET).replace("OBJECT", OBJECT);
        Facts facts = AnalyzedSchemas.facts(false, "{" + members + "}");
        Schema root = facts.graph().roots().iterator().next();
        String instance = row.instance().replace('\'', '"');

        String masked = new InterpretedSchemas(facts, false).masked(root, instance);

        assertThat(masked).isEqualTo(instance.replace("\"Q\"", "***"));
        assertThat(facts.secrets().isAround(root)).isTrue();
    }
}
