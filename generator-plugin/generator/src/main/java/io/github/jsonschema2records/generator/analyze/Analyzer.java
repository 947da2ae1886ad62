package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the {@link Facts} of a graph. */
public final class Analyzer {

    private final SchemaGraph graph;

    public Analyzer(SchemaGraph graph) {
        this.graph = graph;
    }

    /** All facts. */
    public Facts analyze() {
        Map<Schema, Kinds> kinds = new KindInference(graph).infer();
        Map<Schema, List<Schema>> closures = new HashMap<>();
        for (Schema schema : graph.schemas()) {
            Set<Schema> closure = new LinkedHashSet<>();
            close(schema, closure);
            closures.put(schema, new ArrayList<>(closure));
        }
        Ways<Schema> ways = new Ways<>(SchemaWays.of(graph));
        return new Facts(
                graph,
                kinds,
                closures,
                new PatternReader(graph).read(),
                new ScopeSensitivity(graph).find(),
                ways.cyclic(),
                ways.reachedTwice(Map.of()));
    }

    private void close(Schema schema, Set<Schema> closure) {
        if (!closure.add(schema)) {
            return;
        }
        for (Occurrence occurrence : schema.occurrences()) {
            Keyword keyword = occurrence.keyword();
            if (keyword instanceof AllOf all) {
                all.branches().forEach(branch -> close(branch, closure));
            } else if (keyword instanceof Reference reference
                    && graph.target(reference) instanceof Target.Fixed fixed) {
                close(fixed.initial(), closure);
            }
        }
    }
}
