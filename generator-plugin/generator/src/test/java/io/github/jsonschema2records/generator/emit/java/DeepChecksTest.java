package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the check of {@code /$defs/d} is recursive or leads to a recursive one. */
class DeepChecksTest {

    private static final String DOCUMENT = """
            {'properties': {'x': {'$ref': '#/$defs/d'}, 'y': {'$ref': '#/$defs/tree'}}, '$defs': {
                'd': DEFINITION,
                'tree': {'items': {'$ref': '#/$defs/tree'}, 'minItems': 1},
                'leaf': {'minLength': 1},
                'branch': {'properties': {'t': {'$ref': '#/$defs/tree'}}, 'required': ['t']},
                'like-d': LIKE}}
            """;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            # directly
            {'items': {'$ref': '#/$defs/d'}, 'minItems': 2}            | true
            {'properties': {'a': {'properties': {'b': {'$ref': '#/$defs/d'}}}}} | true
            # through a reference
            {'allOf': [{'$ref': '#/$defs/tree'}], 'maxItems': 2}       | true
            {'properties': {'a': {'$ref': '#/$defs/branch'}}}          | true
            {'type': 'object', 'not': {'$ref': '#/$defs/branch'}}      | true
            {'items': {'$ref': '#'}}                                   | true
            # not reached
            {'properties': {'a': {'$ref': '#/$defs/leaf'}}}            | false
            {'properties': {'a': {'items': {'$ref': '#/$defs/leaf'}}}} | false
            {'properties': {'items': {'const': {'$ref': '#/$defs/d'}}}} | false
            # unknown, as it has no check of its own
            {'$ref': '#/$defs/tree'}                                   | true
            {'minLength': 3}                                           | true
            """)
    void reachesRecursion(String definition, boolean reaches) {
        assertThat(reachesRecursion(definition, "{}", "d")).isEqualTo(reaches);
    }

    /** Schemas of equal structure share one check, which has the name of the first. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {'properties': {'a': {'$ref': '#/$defs/branch'}}, 'minProperties': 1} | true
            {'properties': {'a': {'$ref': '#/$defs/leaf'}}, 'minProperties': 1}   | false
            """)
    void reachesRecursionThroughASharedCheck(String definition, boolean reaches) {
        assertThat(reachesRecursion(definition, definition, "d")).isEqualTo(reaches);
        assertThat(reachesRecursion(definition, definition, "like-d")).isEqualTo(reaches);
    }

    private static boolean reachesRecursion(String definition, String like, String name) {
        Facts facts = AnalyzedSchemas.facts(
                false, DOCUMENT.replace("DEFINITION", definition).replace("LIKE", like));
        Plan plan = Plan.of(facts, TypeOptions.DEFAULTS, Packages.one("p"), new Diagnostics());
        Schema schema = facts.graph().schemas().stream()
                .filter(s -> s.location().pointer().equals("/$defs/" + name))
                .findFirst()
                .orElseThrow();
        return new DeepChecks(plan.checks(), plan.outputs().values()).reachesRecursion(schema);
    }
}
