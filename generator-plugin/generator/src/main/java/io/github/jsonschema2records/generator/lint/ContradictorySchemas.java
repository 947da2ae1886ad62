package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.SampleEvaluation;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/** Schemas that apply together, through {@code allOf} or a reference, and contradict each other: legal, but hardly meant. */
final class ContradictorySchemas implements SchemaRule {

    /** Nobody reads more, and every two of them are compared. */
    private static final int MAX_MEMBERS = 200;

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        Contradictions contradictions = new Contradictions(new SampleEvaluation(facts, true));
        for (Schema schema : facts.graph().schemas()) {
            List<Schema> members =
                    facts.closure(schema).stream().limit(MAX_MEMBERS).toList();
            InnerClosures inner = new InnerClosures(schema, facts);
            for (int i = 0; i < members.size(); i++) {
                for (int k = i + 1; k < members.size(); k++) {
                    Schema left = members.get(i);
                    Schema right = members.get(k);
                    if (!inner.holdTogether(left, right)) { // Else it is reported where they do.
                        contradictions
                                .between(left, right)
                                .ifPresent(found -> report(found, schema, right, facts, diagnostics));
                    }
                }
            }
        }
    }

    private static void report(
            Contradiction found, Schema schema, Schema brought, Facts facts, Diagnostics diagnostics) {
        schema.occurrences().stream()
                .filter(occurrence -> brings(occurrence.keyword(), brought, facts))
                .findFirst()
                .ifPresent(occurrence -> diagnostics.warning(
                        "contradictory-schemas",
                        occurrence.position(),
                        JsonPointer.append(schema.location().pointer(), occurrence.name()),
                        found.message(),
                        found.nextStep()));
    }

    /** Returns whether a keyword applies a schema to the same value. */
    private static boolean brings(Keyword keyword, Schema brought, Facts facts) {
        return facts.graph()
                .conjuncts(keyword)
                .anyMatch(schema -> facts.closure(schema).contains(brought));
    }
}
