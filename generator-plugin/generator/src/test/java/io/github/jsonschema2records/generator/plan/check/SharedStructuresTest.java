package io.github.jsonschema2records.generator.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.analyze.Analyzer;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which schemas share a check, and which must not. */
class SharedStructuresTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            # what only annotates makes no difference, but a title of a branch, by which messages call it
            {'minLength': 1}                           | {'title': 'T', 'minLength': 1}             | true
            {'anyOf': [{'minLength': 1}]}              | {'anyOf': [{'title': 'T', 'minLength': 1}]} | false
            # the places of subschemas
            {'properties': {'a': {'minLength': 1}}}    | {'properties': {'b': {'minLength': 1}}}    | false
            {'patternProperties': {'a': false}}        | {'patternProperties': {'b': false}}        | false
            {'dependentSchemas': {'a': false}}         | {'dependentSchemas': {'b': false}}         | false
            {'dependentSchemas': {'a': false}}         | {'dependentSchemas': {'a': false}}         | true
            {'dependentSchemas': {'a': false}}         | {'dependencies': {'a': false}}             | false
            {'dependencies': {'a': false}}             | {'dependencies': {'b': false}}             | false
            {'dependencies': {'a': ['c']}}             | {'dependencies': {'b': ['c']}}             | false
            {'if': {'minLength': 1}, 'then': false}    | {'if': {'minLength': 1}, 'else': false}    | false
            {'allOf': [{'minLength': 1}, false]}       | {'allOf': [false, {'minLength': 1}]}       | false
            {'allOf': [{'minLength': 1}]}              | {'anyOf': [{'minLength': 1}]}              | false
            {'items': {'minLength': 1}}                | {'prefixItems': [{'minLength': 1}]}        | false
            # the other parts of keywords
            {'contains': {'minLength': 1}}             | {'contains': {'minLength': 1}, 'minContains': 2} | false
            {'minLength': 1}                           | {'maxLength': 1}                           | false
            {'minLength': 1}                           | {'minItems': 1}                            | false
            {'minimum': 1}                             | {'exclusiveMinimum': 1}                    | false
            {'const': {'a': 1}}                        | {'const': {'b': 1}}                        | false
            {'enum': [1, 2]}                           | {'enum': [1,   2]}                         | true
            {'not': {'minLength': 1}}                  | {'not': {'minLength': 2}}                  | false
            """)
    void sharesItsCheck(String left, String right, boolean shared) {
        SchemaGraph graph = graph("{'allOf': [" + left + ", " + right + "]}");
        SharedStructures structure = new SharedStructures(new Analyzer(graph).analyze());
        List<Schema> schemas = Objects.requireNonNull(graph.roots().get(0).keyword(AllOf.class))
                .branches();

        assertThat(structure.of(schemas.get(0)) == structure.of(schemas.get(1))).isEqualTo(shared);
    }

    private static SchemaGraph graph(String text) {
        Diagnostics found = new Diagnostics();
        SchemaDocument document = new SchemaDocument(
                URI.create("test:schema"),
                "schema",
                "schema.json",
                Objects.requireNonNull(SourceParser.parse("schema.json", text.replace('\'', '"'), found)),
                true);
        LoadedSchemas loaded = new LoadedSchemas(List.of(document));
        URI dialect = URI.create(Draft.DRAFT_2020_12.metaschema());
        SchemaGraph graph = GraphBuilder.build(loaded, dialect, false, found);
        assertThat(found.hasErrors()).isFalse();
        return graph;
    }
}
