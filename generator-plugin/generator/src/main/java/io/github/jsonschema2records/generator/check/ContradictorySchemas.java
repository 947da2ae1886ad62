package io.github.jsonschema2records.generator.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.SampleEvaluation;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/** Schemas that apply together, through {@code allOf} or a reference, and contradict each other: legal, but hardly meant. */
final class ContradictorySchemas implements Check {

    /** Nobody reads more, and every two of them are compared. */
    private static final int MAX_MEMBERS = 200;

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        Contradictions contradictions = new Contradictions(new SampleEvaluation(facts, true));
        for (Schema schema : facts.graph().schemas()) {
            List<Schema> closure = facts.closure(schema);
            int size = Math.min(closure.size(), MAX_MEMBERS);
            for (int i = 0; i < size; i++) {
                for (int k = i + 1; k < size; k++) {
                    Schema left = closure.get(i);
                    Schema right = closure.get(k);
                    contradictions
                            .between(left, right)
                            .filter(found -> meetHere(schema, left, right, facts))
                            .ifPresent(found -> report(found, schema, right, facts, diagnostics));
                }
            }
        }
    }

    /** Whether two schemas do not come together in a member already, where they are reported. */
    private static boolean meetHere(Schema schema, Schema left, Schema right, Facts facts) {
        return facts.closure(schema).stream()
                .filter(member -> !facts.closure(member).contains(schema))
                .noneMatch(member -> facts.closure(member).containsAll(List.of(left, right)));
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

    /** Whether a keyword applies a schema to the same value. */
    private static boolean brings(Keyword keyword, Schema brought, Facts facts) {
        if (keyword instanceof AllOf all) {
            return all.branches().stream()
                    .anyMatch(branch -> facts.closure(branch).contains(brought));
        }
        return keyword instanceof Reference reference
                && facts.graph().target(reference) instanceof Target.Fixed fixed
                && facts.closure(fixed.initial()).contains(brought);
    }
}
