package io.github.jsonschema2records.generator.plan.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputPlannerTest {

    /** Schemas that count how often somebody looks at one of them. */
    private static final class Watched extends AbstractList<Schema> {
        private final List<Schema> schemas;
        private int looks;

        Watched(List<Schema> schemas) {
            this.schemas = schemas;
        }

        @Override
        public Schema get(int index) {
            looks++;
            return schemas.get(index);
        }

        @Override
        public int size() {
            return schemas.size();
        }

        @Override
        public Iterator<Schema> iterator() {
            return schemas.stream().peek(schema -> looks++).iterator();
        }
    }

    @Test
    void eachTypeIsLookedAtTwiceHoweverManyDocumentsThereAre() {
        Facts facts = AnalyzedSchemas.facts(
                false, Collections.nCopies(200, "{'type': 'object'}").toArray(String[]::new));
        Watched typed = new Watched(facts.graph().roots());

        Map<Schema, OutputPlan> plans = new OutputPlanner(facts, false, typed).plan();

        assertThat(plans).hasSize(200);
        assertThat(plans.values()).doesNotHaveDuplicates();
        assertThat(typed.looks).isLessThanOrEqualTo(2 * 200);
    }

    /** Both start with the same 30,000 characters; a string constant of a class file has room for less. */
    @Test
    void patternsThatAreTooLongForAConstantAreFound() {
        String start = "^(?:" + "b|".repeat(15_000);
        Facts facts = AnalyzedSchemas.facts(
                false,
                "{'pattern': '" + start + "k1)$', 'patternProperties': {'" + start + "k2)$': {'type': 'null'}}}");
        Schema root = facts.graph().roots().get(0);
        InterpretedSchemas interpreter = new InterpretedSchemas(facts, false);

        assertThat(interpreter.accepts(root, "\"k1\"")).isTrue();
        assertThat(interpreter.accepts(root, "\"k2\"")).isFalse();
        assertThat(interpreter.accepts(root, "{\"k1\": 1, \"k2\": null}")).isTrue();
        assertThat(interpreter.accepts(root, "{\"k2\": 1}")).isFalse();
    }

    @Test
    void rootsThatHaveASchemaInCommonShareAPlan() {
        Facts facts = AnalyzedSchemas.facts(
                false,
                "{'type': 'string'}",
                "{'type': 'integer'}",
                "{'type': 'boolean'}",
                "{'anyOf': [{'$ref': '0'}, {'$ref': '2'}]}");
        List<Schema> roots = facts.graph().roots();

        Map<Schema, OutputPlan> plans = new OutputPlanner(facts, false, roots).plan();

        assertThat(Stream.of(0, 2, 3).map(i -> plans.get(roots.get(i)))).containsOnly(plans.get(roots.get(0)));
        assertThat(plans.get(roots.get(1))).isNotEqualTo(plans.get(roots.get(0)));
    }
}
