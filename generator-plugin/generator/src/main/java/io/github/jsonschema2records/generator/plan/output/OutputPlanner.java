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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what root schemas reach as a program. A schema stands where a keyword applies it, so that its location need not be
 * written; one that only references reach stands with its pointer in its resource.
 */
public final class OutputPlanner {

    private final SchemaGraph graph;
    private final boolean assertFormats;
    private final Set<Schema> reached = new LinkedHashSet<>();
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

    /** The plan. */
    public OutputPlan plan() {
        reach();
        Map<URI, List<Schema>> resources = new LinkedHashMap<>();
        for (Schema schema : reached) {
            if (!inline.contains(schema)) {
                resources
                        .computeIfAbsent(schema.location().base(), r -> new ArrayList<>())
                        .add(schema);
            }
        }
        Map<Schema, Integer> numbers = new HashMap<>();
        new SchemaText(graph, assertFormats, numbers).write(resources.values());
        SchemaText text = new SchemaText(graph, assertFormats, numbers);
        String program = text.write(resources.values());
        Map<Schema, Integer> entries = new LinkedHashMap<>();
        graph.roots().forEach(root -> entries.put(root, numbers.get(root)));
        return new OutputPlan(program, text.patterns(), entries);
    }

    private void reach() {
        Deque<Schema> pending = new ArrayDeque<>();
        graph.roots().forEach(root -> reach(root, pending));
        while (!pending.isEmpty()) {
            for (Occurrence occurrence : pending.remove().occurrences()) {
                Keyword keyword = occurrence.keyword();
                if (keyword instanceof Applicator) {
                    inline.addAll(keyword.subschemas());
                    keyword.subschemas().forEach(s -> reach(s, pending));
                } else if (keyword instanceof Reference reference) {
                    Target target = graph.target(reference);
                    reach(target.initial(), pending);
                    if (target instanceof Target.Dynamic dynamic) {
                        dynamic.candidates().forEach(s -> reach(s, pending));
                    }
                }
            }
        }
    }

    private void reach(Schema schema, Deque<Schema> pending) {
        if (reached.add(schema)) {
            pending.add(schema);
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
