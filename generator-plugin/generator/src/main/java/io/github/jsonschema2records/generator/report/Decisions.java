package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.graph.ReusedTypes;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.List;

/**
 * All decisions of a run, for reports.
 *
 * @param facts the facts about each schema
 * @param reused the types that other builds generated
 * @param types the Java types
 * @param checks the checks
 * @param names the Java names
 */
public record Decisions(Facts facts, ReusedTypes reused, TypePlan types, CheckPlan checks, NameTable names) {

    /** Returns the schemas. */
    public SchemaGraph graph() {
        return facts.graph();
    }

    /** Returns the uses of each keyword of each schema as a JSON text. */
    public String coverage() {
        return LargeStack.call("coverage", () -> {
            List<KeywordUse> uses = new KeywordUses(this).all();
            return new CoverageJson(new DocumentNames(graph()), uses).text();
        });
    }

    /** Explains to people which types schemas became, and how unions, patterns and dynamic references are decided. */
    public Explanation explanation() {
        return LargeStack.call("explanation", () -> new Explainer(this).explain());
    }
}
