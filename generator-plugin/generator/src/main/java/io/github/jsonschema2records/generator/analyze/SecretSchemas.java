package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the schemas of secrets. A value is secret if a schema that may apply to it is marked ({@link Schema#isSecret}),
 * and so is everything inside it. A mark in {@code not} has no effect, as for all annotations.
 */
public final class SecretSchemas {

    private final Set<Schema> around;
    private final Set<Schema> within;

    private SecretSchemas(Set<Schema> around, Set<Schema> within) {
        this.around = around;
        this.within = within;
    }

    static SecretSchemas of(SchemaGraph graph) {
        Map<Schema, List<Schema>> sameValue = new HashMap<>();
        Map<Schema, List<Schema>> parts = new HashMap<>();
        Map<Schema, List<Schema>> names = new HashMap<>();
        List<Schema> marked = new ArrayList<>();
        for (Schema schema : graph.schemas()) {
            if (schema.isSecret()) {
                marked.add(schema);
            }
            for (Occurrence occurrence : schema.occurrences()) {
                Keyword keyword = occurrence.keyword();
                if (!(keyword instanceof Not)) {
                    boolean same = keyword instanceof InPlace || keyword instanceof Reference;
                    Map<Schema, List<Schema>> edges =
                            same ? sameValue : keyword instanceof PropertyNames ? names : parts;
                    graph.applied(keyword)
                            .forEach(to -> edges.computeIfAbsent(schema, s -> new ArrayList<>())
                                    .add(to));
                }
            }
        }
        if (marked.isEmpty()) {
            return new SecretSchemas(Set.of(), Set.of());
        }
        Set<Schema> secret = reached(marked, List.of(reversed(sameValue)), Set.of());
        Set<Schema> around = reached(marked, List.of(reversed(sameValue), reversed(parts), reversed(names)), Set.of());
        Set<Schema> within = reached(secret, List.of(sameValue, parts), Set.of());
        within.removeAll(reached(graph.roots(), List.of(sameValue, parts), secret));
        return new SecretSchemas(around, within);
    }

    private static Map<Schema, List<Schema>> reversed(Map<Schema, List<Schema>> edges) {
        Map<Schema, List<Schema>> reversed = new HashMap<>();
        edges.forEach((from, all) -> all.forEach(
                to -> reversed.computeIfAbsent(to, s -> new ArrayList<>()).add(from)));
        return reversed;
    }

    /** Returns the schemas that can be reached, without those to avoid and those reached only through them. */
    private static Set<Schema> reached(
            Collection<Schema> start, List<Map<Schema, List<Schema>>> edges, Set<Schema> avoided) {
        Set<Schema> reached = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            if (!avoided.contains(schema) && reached.add(schema)) {
                edges.forEach(map -> open.addAll(map.getOrDefault(schema, List.of())));
            }
        }
        return reached;
    }

    /** Returns whether values of a schema may contain secrets, or are secret. */
    public boolean isAround(Schema schema) {
        return around.contains(schema);
    }

    /** Returns whether all values of a schema are secret, because it applies to nothing but secrets. */
    public boolean isWithin(Schema schema) {
        return within.contains(schema);
    }
}
