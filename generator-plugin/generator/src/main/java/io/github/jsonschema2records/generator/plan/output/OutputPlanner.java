package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Applicator;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.SchemaLocation;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what root schemas reach as programs: roots that have a schema in common share one, so that no schema is written twice,
 * and those that have none know nothing of each other. A schema stands where a keyword applies it, so that its location need
 * not be written; one that only references reach stands with its pointer in its resource.
 */
public final class OutputPlanner {

    private final SchemaGraph graph;
    private final boolean assertFormats;
    private final RootGroups groups = new RootGroups();
    private final Map<Schema, Schema> reachedFrom = new LinkedHashMap<>();
    private final Set<Schema> inline = new HashSet<>();

    /**
     * A planner.
     *
     * @param assertFormats whether {@code format} asserts in every dialect
     */
    public OutputPlanner(SchemaGraph graph, boolean assertFormats) {
        this.graph = graph;
        this.assertFormats = assertFormats;
    }

    /** The plan of each root schema; roots of one group have the same. */
    public Map<Schema, OutputPlan> plan() {
        graph.roots().forEach(this::reachAll);
        Map<Schema, Map<URI, List<Schema>>> written = new LinkedHashMap<>();
        reachedFrom.forEach((schema, root) -> {
            if (!inline.contains(schema)) {
                written.computeIfAbsent(groups.of(root), g -> new LinkedHashMap<>())
                        .computeIfAbsent(schema.location().base(), r -> new ArrayList<>())
                        .add(schema);
            }
        });
        Map<Schema, OutputPlan> plans = new LinkedHashMap<>();
        written.forEach((group, resources) -> {
            List<Schema> roots = graph.roots().stream()
                    .filter(root -> groups.of(root).equals(group))
                    .toList();
            OutputPlan plan = plan(roots, resources);
            roots.forEach(root -> plans.put(root, plan));
        });
        return plans;
    }

    private OutputPlan plan(List<Schema> roots, Map<URI, List<Schema>> resources) {
        Map<Schema, Integer> numbers = new HashMap<>();
        new SchemaText(graph, assertFormats, numbers).write(resources.values());
        SchemaText text = new SchemaText(graph, assertFormats, numbers);
        String program = text.write(resources.values());
        Map<Schema, Integer> entries = new LinkedHashMap<>();
        roots.forEach(root -> entries.put(root, numbers.get(root)));
        return new OutputPlan(program, text.patterns(), entries);
    }

    private void reachAll(Schema root) {
        Deque<Schema> pending = new ArrayDeque<>();
        reach(root, root, pending);
        while (!pending.isEmpty()) {
            for (Occurrence occurrence : pending.remove().occurrences()) {
                Keyword keyword = occurrence.keyword();
                if (keyword instanceof Applicator) {
                    inline.addAll(keyword.subschemas());
                    keyword.subschemas().forEach(s -> reach(s, root, pending));
                } else if (keyword instanceof Reference reference) {
                    Target target = graph.target(reference);
                    reach(target.initial(), root, pending);
                    if (target instanceof Target.Dynamic dynamic) {
                        dynamic.candidates().forEach(s -> reach(s, root, pending));
                    }
                }
            }
        }
    }

    private void reach(Schema schema, Schema root, Deque<Schema> pending) {
        Schema earlier = reachedFrom.putIfAbsent(schema, root);
        if (earlier == null) {
            pending.add(schema);
        } else {
            groups.join(earlier, root);
        }
    }

    /** The resource that a schema belongs to, as locations show it. */
    static String resource(Schema schema) {
        SchemaLocation location = schema.location();
        String display = location.display();
        return display.substring(
                0, display.length() - location.resourcePointer().length() - 1);
    }
}
