package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.graph.ReusedTypes;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.List;

/**
 * All decisions of a run, for reports.
 *
 * @param plan the types, checks and outputs
 * @param names the Java names
 */
public record Decisions(Plan plan, NameTable names) {

    /** Returns the schemas. */
    public SchemaGraph graph() {
        return facts().graph();
    }

    Facts facts() {
        return plan.facts();
    }

    TypePlan types() {
        return plan.types();
    }

    CheckPlan checks() {
        return plan.checks();
    }

    ReusedTypes reused() {
        return graph().reused();
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
