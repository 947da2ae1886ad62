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
 * Everything that a run decided, to be told of.
 *
 * @param facts what is known of each schema
 * @param reused what other builds have generated
 * @param types which Java types there are
 * @param checks what is checked
 * @param names what things are called
 */
public record Decisions(Facts facts, ReusedTypes reused, TypePlan types, CheckPlan checks, NameTable names) {

    /** The schemas. */
    public SchemaGraph graph() {
        return facts.graph();
    }

    /** What each keyword of each schema is used for, as a JSON text. */
    public String coverage() {
        return LargeStack.call("coverage", () -> {
            List<KeywordUse> uses = new KeywordUses(this).all();
            return new CoverageJson(new DocumentNames(graph()), uses).text();
        });
    }

    /** Which types schemas became, how unions, patterns and dynamic references are decided; for people to read. */
    public Explanation explanation() {
        return LargeStack.call("explanation", () -> new Explainer(this).explain());
    }
}
