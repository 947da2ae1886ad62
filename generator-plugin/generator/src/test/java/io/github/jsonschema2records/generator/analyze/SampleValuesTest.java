package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleValuesTest {

    private static final long MANY = 2_000_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type': 'integer', 'minimum': 5}                                              | 6
            {'type': 'integer', 'minimum': 1e2000000000}                                   | 1
            {'type': 'integer', 'maximum': -1e-2000000000}                                 | 1
            {'type': 'string', 'format': 'date'}                                           | "2024-05-17"
            {'type': 'string', 'minLength': 6}                                             | "texttt"
            {'enum': [1, 'b']}                                                             | 1 "b"
            {'type': 'object', 'properties': {'a': {'type': 'null'}}}                      | {"a":null} {}
            {'type': 'object', 'properties': {'a': {'type': 'null'}}, 'required': ['b']}   | {"b":"text","a":null} {"b":"text"}
            """)
    void areOrdinary(String schema, String expected) {
        Facts facts = AnalyzedSchemas.facts(false, schema);

        assertThat(new SampleValues(facts, MANY).of(root(facts)).stream().map(SourceJson::text))
                .containsExactly(expected.split(" "));
    }

    /** The number of values is the fourth power of the number of properties. */
    @Test
    void areGivenUpWhereTheyWouldBeTooLarge() {
        Facts facts = AnalyzedSchemas.facts(false, recursive(100));
        SampleValues samples = new SampleValues(facts, MANY);

        assertThat(samples.of(root(facts))).isEmpty();
        assertThat(samples.steps()).isLessThan(5L * ValueEvaluator.MAX_STEPS);
    }

    @Test
    void areMadeUntilAllHaveTakenTooManySteps() {
        Facts facts = AnalyzedSchemas.facts(false, recursive(4));
        SampleValues samples = new SampleValues(facts, 10_000);

        assertThat(samples.of(root(facts))).hasSize(1);
        for (int i = 0; i < 1_000; i++) {
            samples.of(root(facts));
        }

        assertThat(samples.steps()).isBetween(10_000L, 20_000L);
        assertThat(samples.of(root(facts))).isEmpty();
    }

    private static Schema root(Facts facts) {
        return facts.graph().roots().get(0);
    }

    private static String recursive(int properties) {
        String each = IntStream.range(0, properties)
                .mapToObj(i -> "'p%d': {'$ref': '#'}".formatted(i))
                .collect(Collectors.joining(", "));
        String names =
                IntStream.range(0, properties).mapToObj(i -> "'p" + i + "'").collect(Collectors.joining(", "));
        return "{'type': 'object', 'properties': {%s}, 'required': [%s]}".formatted(each, names);
    }
}
