package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.RandomSchemas;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generator's evaluation of values never says the opposite of the runtime's interpreter; it may leave a verdict open. */
class ValueEvaluatorAgreementTest {

    private static final int SCHEMAS = 300;

    private final Map<ValueVerdict, Integer> verdicts = new EnumMap<>(ValueVerdict.class);
    private final List<String> disagreements = new ArrayList<>();

    @ParameterizedTest(name = "formats asserted: {0}, discriminators: {1}")
    @CsvSource({"false, false", "true, false", "false, true"})
    void sureVerdictsAreThoseOfTheInterpreter(boolean assertFormats, boolean discriminators) {
        RandomSchemas random = RandomSchemas.ofAllKeywords(Long.getLong("random.seed", 20_261_130L));
        for (int i = 0; i < SCHEMAS; i++) {
            compare(random.schema(), random.instances(), assertFormats, discriminators);
        }

        assertThat(disagreements).isEmpty();
        assertThat(verdicts.get(ValueVerdict.YES)).isGreaterThan(10_000);
        assertThat(verdicts.get(ValueVerdict.NO)).isGreaterThan(10_000);
        assertThat(verdicts.get(ValueVerdict.OPEN)).isLessThan(10_000);
    }

    private void compare(String text, List<String> instances, boolean assertFormats, boolean discriminators) {
        Facts facts = AnalyzedSchemas.facts(discriminators, text);
        ValueEvaluator evaluator = new ValueEvaluator(facts, assertFormats);
        InterpretedSchemas interpreter = new InterpretedSchemas(facts, assertFormats);
        for (Schema schema : facts.graph().schemas()) {
            for (String instance : instances) {
                ValueVerdict verdict = evaluator.of(schema, value(instance));
                verdicts.merge(verdict, 1, Integer::sum);
                boolean accepts = interpreter.accepts(schema, instance);
                if (verdict == (accepts ? ValueVerdict.NO : ValueVerdict.YES)) {
                    disagreements.add(verdict + " for " + instance + " at " + schema.location() + " of " + text);
                }
            }
            boolean acceptsNull = interpreter.accepts(schema, "null");
            if (acceptsNull ? !evaluator.mayAcceptNull(schema) : evaluator.acceptsNull(schema)) {
                disagreements.add("not " + acceptsNull + " for null at " + schema.location() + " of " + text);
            }
        }
    }

    private static SourceValue value(String json) {
        return Objects.requireNonNull(SourceParser.parse("value", json, new Diagnostics()));
    }
}
