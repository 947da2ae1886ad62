package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckPlanner;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of checks, in the order of the schema, with the places that each is for. */
class CheckNamesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            # after the property, and what follows it
            {'properties': {'detail-type': {'minLength': 1}}} | checkRoot #, checkDetailType #/properties/detail-type
            {'properties': {'tags': {'items': {'minLength': 1}}}} | checkRoot #, checkTags #/properties/tags, checkTagsItems #/properties/tags/items
            {'anyOf': [{'minLength': 1}, {'maxLength': 0}]} | checkRoot #, checkAnyOf0 #/anyOf/0, checkAnyOf1 #/anyOf/1
            {'patternProperties': {'^x-': {'minLength': 1}}} | checkRoot #, checkPatternPropertiesX #/patternProperties/^x-
            # with as much of the way before it as tells it from others
            {'anyOf': [{'properties': {'a': {'minLength': 1}}}, {'properties': {'a': {'minLength': 2}}}]} | checkRoot #, checkAnyOf0 #/anyOf/0, checkAnyOf0A #/anyOf/0/properties/a, checkAnyOf1 #/anyOf/1, checkAnyOf1A #/anyOf/1/properties/a
            {'properties': {'root': {'minLength': 1}}} | checkRoot #, checkRoot2 #/properties/root
            # a check of several places, which are called alike or not
            {'properties': {'a': {'minLength': 1}, 'b': {'type': 'string', 'minLength': 1}, 'c': {'minLength': 1}}} | checkRoot #, checkMinLength #/properties/a #/properties/c, checkB #/properties/b
            {'properties': {'a': {'properties': {'id': {'type': 'string', 'minLength': 1}}}, 'b': {'items': {'properties': {'id': {'type': 'string', 'minLength': 1}}}}}} | checkRoot #, checkWithId #/properties/a #/properties/b/items, checkId #/properties/a/properties/id #/properties/b/items/properties/id, checkB #/properties/b
            # so are the checks inside it, at every level, also beside a condition
            {'properties': {'a': {'properties': {'x': {'items': {'minLength': 1}}}}, 'b': {'properties': {'x': {'items': {'minLength': 1}}}}}} | checkRoot #, checkWithX #/properties/a #/properties/b, checkX #/properties/a/properties/x #/properties/b/properties/x, checkXItems #/properties/a/properties/x/items #/properties/b/properties/x/items
            {'items': {'allOf': [{'if': {'minLength': 1}}]}, 'contains': {'allOf': [{'if': {'minLength': 1}}]}} | checkRoot #, checkAllOf #/items #/contains, checkMinLength #/items/allOf/0/if #/contains/allOf/0/if
            # never the one of another unit
            {'$ref': '#/$defs/D', 'minLength': 1, '$defs': {'D': {'properties': {'a': {'minLength': 1}}}}} | checkRoot #, checkRoot #/$defs/D, checkA #/$defs/D/properties/a
            """)
    void ofASchema(String schema, String names) {
        Facts facts = AnalyzedSchemas.facts(false, schema);
        List<CheckMethod> methods =
                new CheckPlanner(facts, false).plan(facts.graph().roots()).methods();
        List<String> named = CheckNames.of(methods).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().position()))
                .map(entry -> entry.getValue() + places(entry.getKey()))
                .toList();

        assertThat(String.join(", ", named)).isEqualTo(names);
    }

    private static String places(CheckMethod method) {
        return method.schemas().stream()
                .map(schema -> " #" + schema.location().pointer())
                .collect(Collectors.joining());
    }
}
