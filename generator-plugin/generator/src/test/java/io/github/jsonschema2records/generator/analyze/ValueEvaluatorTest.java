package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueEvaluatorTest {

    private static final String BRANCHES = """
            {'anyOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/dog'}], 'discriminator': {'propertyName': 'kind'},
             '$defs': {
                'cat': {'type': ['object', 'null'], 'properties': {'lives': {'type': 'integer'}}},
                'dog': {'type': 'object', 'properties': {'lives': {'const': 1}}}}}
            """;

    /** A list whose items satisfy the schema that extends it, so that they may be texts only where nothing extends it. */
    private static final String LIST = """
            {'$id': 'https://example.com/numbers', '$dynamicAnchor': 'item', 'type': ['array', 'integer'], '$ref': 'list',
             '$defs': {'list': {
                '$id': 'list', '$dynamicAnchor': 'item', 'items': {'$dynamicRef': '#item'}, 'maxItems': 1}}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type': 'integer'}                                  | 1.0             | YES
            {'type': 'integer'}                                  | 1.5             | NO
            {'pattern': '^a'}                                    | "ab"            | YES
            {'pattern': '^a'}                                    | "b"             | NO
            {'pattern': '^[a-z]+$'}                              | "ab"            | OPEN
            {'pattern': '^[a-z]+$', 'maxLength': 1}              | "ab"            | NO
            {'pattern': '^[a-z]+$'}                              | 1               | YES
            {'patternProperties': {'^[a-z]$': false}}            | {"a": 1}        | OPEN
            {'format': 'date'}                                   | "never"         | OPEN
            {'not': {'format': 'date'}}                          | "never"         | OPEN
            {'unevaluatedProperties': false}                     | {"a": 1}        | OPEN
            {'unevaluatedProperties': true}                      | {"a": 1}        | YES
            {'unevaluatedItems': false, 'minItems': 2}           | [1]             | NO
            {'multipleOf': 1e-2000000000}                        | 1               | OPEN
            {'$dynamicRef': '#x', '$defs': {'a': {'$dynamicAnchor': 'x', 'type': 'null'}}} | null | YES
            """)
    void saysYesOrNoOnlyWhereThatIsSure(String schema, String value, ValueVerdict expected) {
        Facts facts = AnalyzedSchemas.facts(false, schema);

        assertThat(new ValueEvaluator(facts, true).of(root(facts), value(value)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "cat", "lives": 9}       | YES | YES
            {"kind": "dog", "lives": 9}       | YES | NO
            {"kind": "dog", "lives": 1}       | YES | YES
            {"kind": "cow"}                   | YES | NO
            {"kind": 1}                       | YES | NO
            {}                                | YES | NO
            null                              | YES | YES
            """)
    void anObjectIsEvaluatedOnTheBranchThatItsDiscriminatorNames(
            String value, ValueVerdict without, ValueVerdict with) {
        Facts plain = AnalyzedSchemas.facts(false, BRANCHES);
        Facts deciding = AnalyzedSchemas.facts(true, BRANCHES);

        assertThat(new ValueEvaluator(plain, false).of(root(plain), value(value)))
                .isEqualTo(without);
        assertThat(new ValueEvaluator(deciding, false).of(root(deciding), value(value)))
                .isEqualTo(with);
    }

    @Test
    void whatDependsOnTheDynamicScopeIsLeftOpen() {
        Facts facts = AnalyzedSchemas.facts(false, LIST);
        Schema numbers = root(facts);
        Schema list = facts.graph().schemas().stream()
                .filter(schema -> schema.location().pointer().equals("/$defs/list"))
                .findFirst()
                .orElseThrow();
        InterpretedSchemas interpreter = new InterpretedSchemas(facts, false);

        assertThat(interpreter.accepts(list, "[\"a\"]")).isTrue();
        assertThat(interpreter.accepts(numbers, "[\"a\"]")).isFalse();
        assertThat(new ValueEvaluator(facts, false).of(list, value("[\"a\"]"))).isEqualTo(ValueVerdict.OPEN);
        assertThat(new ValueEvaluator(facts, false).of(list, value("[1, 2]"))).isEqualTo(ValueVerdict.NO);
    }

    @Test
    void elementsAreComparedWhereTheyAreFew() {
        Facts facts = AnalyzedSchemas.facts(false, "{'uniqueItems': true}");
        ValueEvaluator evaluator = new ValueEvaluator(facts, false);

        assertThat(evaluator.of(root(facts), numbers(400))).isEqualTo(ValueVerdict.YES);
        assertThat(evaluator.of(root(facts), numbers(100_000))).isEqualTo(ValueVerdict.OPEN);
    }

    private static SourceValue numbers(int count) {
        return value(IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]")));
    }

    /** Every schema applies the next one twice, so that there are 2^60 ways to the last one. */
    @Test
    void aValueThatTakesTooManyStepsIsLeftOpen() {
        StringBuilder definitions = new StringBuilder("'d60': {'type': 'null'}");
        for (int i = 0; i < 60; i++) {
            String next = "{'$ref': '#/$defs/d" + (i + 1) + "'}";
            definitions.append(", 'd" + i + "': {'oneOf': [{'not': " + next + "}, {'not': " + next + "}]}");
        }
        Facts facts = AnalyzedSchemas.facts(false, "{'$ref': '#/$defs/d0', '$defs': {" + definitions + "}}");
        ValueEvaluator evaluator = new ValueEvaluator(facts, false);

        assertThat(evaluator.of(root(facts), value("1"))).isEqualTo(ValueVerdict.OPEN);
        assertThat(evaluator.spent()).isLessThan(2L * ValueEvaluator.MAX_STEPS);
    }

    @Test
    void nullIsEvaluatedOnceForEachSchema() {
        StringBuilder definitions = new StringBuilder("'d60': {'type': 'null'}");
        for (int i = 0; i < 60; i++) {
            String next = "{'$ref': '#/$defs/d" + (i + 1) + "'}";
            definitions.append(", 'd" + i + "': {'allOf': [" + next + ", " + next + "]}");
        }
        Facts facts = AnalyzedSchemas.facts(false, "{'$ref': '#/$defs/d0', '$defs': {" + definitions + "}}");
        ValueEvaluator evaluator = new ValueEvaluator(facts, false);

        assertThat(evaluator.acceptsNull(root(facts))).isTrue();
        assertThat(evaluator.spent()).isEqualTo(1 + 60 * 3 + 1);
    }

    private static Schema root(Facts facts) {
        return facts.graph().roots().get(0);
    }

    private static SourceValue value(String json) {
        return Objects.requireNonNull(SourceParser.parse("value", json, new Diagnostics()));
    }
}
