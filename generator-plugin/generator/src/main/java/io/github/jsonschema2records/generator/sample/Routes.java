package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shortest routes from the root of a schema to all schemas whose assertions can make an instance invalid. Schemas
 * inside {@code not}, {@code if} and {@code contains} are not among them.
 */
final class Routes {

    private static final int MOST_LAST_HOPS = 4;

    private final SchemaGraph graph;
    private final Schema root;
    private final Map<Schema, List<Hop>> incoming = new LinkedHashMap<>();

    private Routes(SchemaGraph graph, Schema root) {
        this.graph = graph;
        this.root = root;
    }

    static Routes of(SchemaGraph graph, Schema root) {
        Routes routes = new Routes(graph, root);
        routes.search();
        return routes;
    }

    private void search() {
        incoming.put(root, new ArrayList<>());
        Deque<Schema> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Schema from = open.remove();
            for (Occurrence occurrence : from.occurrences()) {
                Ways.of(graph, occurrence.keyword()).forEach((to, way) -> {
                    List<Hop> hops = incoming.get(to);
                    if (hops == null) {
                        hops = new ArrayList<>();
                        incoming.put(to, hops);
                        open.add(to);
                    }
                    hops.add(new Hop(from, occurrence, to, way));
                });
            }
        }
    }

    /** Returns all schemas that routes lead to, the nearest first. */
    Set<Schema> reached() {
        return Collections.unmodifiableSet(incoming.keySet());
    }

    /** Returns routes to a schema with different last hops, the shortest first. */
    List<List<Hop>> to(Schema schema) {
        if (schema == root) {
            return List.of(List.of());
        }
        return incoming.getOrDefault(schema, List.of()).stream()
                .limit(MOST_LAST_HOPS)
                .map(this::through)
                .toList();
    }

    private List<Hop> through(Hop last) {
        Deque<Hop> route = new ArrayDeque<>(List.of(last));
        for (Schema at = last.from(); at != root; ) {
            Hop hop = incoming.getOrDefault(at, List.of()).get(0);
            route.push(hop);
            at = hop.from();
        }
        return List.copyOf(route);
    }
}
