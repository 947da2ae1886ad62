package io.github.jsonschema2records.generator.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.DecisionTable;
import io.github.jsonschema2records.generator.analyze.Facts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks whose verdicts are remembered, by the pointers of their schemas. {@code R} is a reference to the root. */
class RememberedChecksTest {

    static Stream<Arguments> rows() {
        return DecisionTable.rows("remembered.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void remembers(String schema, String checks) {
        Facts facts = AnalyzedSchemas.facts(false, schema.replaceAll("\\bR\\b", "{'\\$ref': '#'}"));
        CheckPlan plan = new CheckPlanner(facts, false).plan(facts.graph().roots());

        String remembered = plan.methods().stream()
                .filter(CheckMethod::isRemembered)
                .map(method -> "#" + method.schema().location().pointer())
                .collect(Collectors.joining(", "));

        assertThat(remembered.isEmpty() ? "nothing" : remembered).isEqualTo(checks);
    }
}
