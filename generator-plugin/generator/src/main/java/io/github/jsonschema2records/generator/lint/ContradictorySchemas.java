package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * Warns about schemas that apply together, through {@code allOf} or a reference, and contradict each other. This is
 * legal, but probably a mistake.
 */
final class ContradictorySchemas implements SchemaRule {

    /** Limit of the schemas compared, as each is compared with every other one. */
    private static final int MAX_MEMBERS = 200;

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        Contradictions contradictions = new Contradictions(new ValueEvaluator(facts, true));
        for (Schema schema : facts.graph().schemas()) {
            List<Schema> members =
                    facts.closure(schema).stream().limit(MAX_MEMBERS).toList();
            InnerClosures inner = new InnerClosures(schema, facts);
            for (int i = 0; i < members.size(); i++) {
                for (int k = i + 1; k < members.size(); k++) {
                    Schema left = members.get(i);
                    Schema right = members.get(k);
                    if (!inner.holdTogether(left, right)) { // Schemas inside another one are reported there.
                        contradictions
                                .between(left, right)
                                .ifPresent(contradiction -> report(contradiction, schema, right, facts, diagnostics));
                    }
                }
            }
        }
    }

    private static void report(
            Contradictions.Contradiction contradiction,
            Schema schema,
            Schema brought,
            Facts facts,
            Diagnostics diagnostics) {
        schema.occurrences().stream()
                .filter(occurrence -> brings(occurrence.keyword(), brought, facts))
                .findFirst()
                .ifPresent(occurrence -> diagnostics.warning(
                        "contradictory-schemas",
                        occurrence.position(),
                        JsonPointer.append(schema.location().pointer(), occurrence.name()),
                        contradiction.message(),
                        contradiction.nextStep()));
    }

    /** Returns whether a keyword applies a schema to the same value. */
    private static boolean brings(Keyword keyword, Schema brought, Facts facts) {
        return facts.graph()
                .conjuncts(keyword)
                .anyMatch(schema -> facts.closure(schema).contains(brought));
    }
}
