package io.github.jsonschema2records.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.compatibility.ChangeTable.Change;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts on small changes of schemas. */
class SchemaComparisonTest {

    static List<Change> breaks() {
        return ChangeTable.read("breaks.txt");
    }

    static List<Change> harmless() {
        return ChangeTable.read("harmless.txt");
    }

    @Test
    void theTablesHaveManyChanges() {
        assertThat(breaks()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(harmless()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakHasAWitness(Change change) {
        Version earlier = version(change.earlier());
        Version later = version(change.later());

        Verdict verdict =
                verdicts(earlier, later).get(direction(change.expected().get(0)));

        assertThat(verdict.proved()).isFalse();
        assertThat(verdict.witnesses()).isNotEmpty();
        boolean backward = change.expected().contains("backward");
        for (Witness witness : verdict.witnesses()) {
            assertThat(earlier.accepts(witness.json())).as(witness.json()).isEqualTo(backward);
            assertThat(later.accepts(witness.json())).as(witness.json()).isNotEqualTo(backward);
            assertThat(witness.reasons()).isNotEmpty();
        }
        List<String> places = change.expected().stream()
                .filter(line -> line.startsWith("at "))
                .map(line -> line.substring(3))
                .toList();
        if (!places.isEmpty()) {
            assertThat(verdict.witnesses()).extracting(Witness::place).containsExactlyInAnyOrderElementsOf(places);
        }
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void aHarmlessChangeIsProvedToBeSo(Change change) {
        Map<Direction, Verdict> verdicts = verdicts(version(change.earlier()), version(change.later()));

        boolean full = change.expected().contains("full");
        for (Direction direction : full
                ? List.of(Direction.values())
                : List.of(direction(change.expected().get(0)))) {
            assertThat(verdicts.get(direction)).as(direction.word()).isEqualTo(new Verdict(true, List.of()));
        }
    }

    @Test
    void aWitnessHasOnlyWhatItNeeds() {
        Version earlier =
                version("{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"integer\"},"
                        + "\"a\":{\"enum\":[1,2]},\"l\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}}}");
        Version later =
                version("{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"integer\"},"
                        + "\"a\":{\"enum\":[1]},\"l\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}}}");

        Verdict verdict = verdicts(earlier, later).get(Direction.BACKWARD);

        assertThat(verdict.witnesses()).extracting(Witness::json).containsExactly("{\"id\":0,\"a\":2}");
    }

    @Test
    void aCutSearchSaysSo() {
        String names = IntStream.range(0, 60)
                .mapToObj(i -> "\"p" + i + "\":{\"type\":\"string\"}")
                .collect(Collectors.joining(","));
        Version earlier =
                version("{\"type\":\"object\",\"properties\":{" + names + "},\"additionalProperties\":false}");
        Version later = version("{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}");

        Verdict verdict = verdicts(earlier, later).get(Direction.BACKWARD);

        assertThat(verdict.words()).isEqualTo("incompatible (50 or more witnesses)");
    }

    @Test
    void whereNothingIsFoundNothingIsClaimed() {
        // Both accept the same, but no comparison of keywords shows it.
        Version earlier = version("{\"type\":\"integer\",\"minimum\":0}");
        Version later = version("{\"type\":\"integer\",\"not\":{\"exclusiveMaximum\":0}}");

        Verdict verdict = verdicts(earlier, later).get(Direction.BACKWARD);

        assertThat(verdict.words()).isEqualTo("no witness found (not proved)");
    }

    private static Direction direction(String word) {
        return word.equals("forward") ? Direction.FORWARD : Direction.BACKWARD;
    }

    private static Map<Direction, Verdict> verdicts(Version earlier, Version later) {
        return new SchemaComparison(earlier, later, false).verdicts(Set.of(Direction.values()));
    }

    private static Version version(String schema) {
        Facts facts = AnalyzedSchemas.facts(false, schema);
        return new Version(
                facts,
                new InterpretedSchemas(facts, false),
                facts.graph().roots().get(0));
    }
}
