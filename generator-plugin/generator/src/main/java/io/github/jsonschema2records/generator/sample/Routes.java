package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.sample.Hop.At;
import io.github.jsonschema2records.generator.sample.Hop.Matching;
import io.github.jsonschema2records.generator.sample.Hop.Name;
import io.github.jsonschema2records.generator.sample.Hop.Named;
import io.github.jsonschema2records.generator.sample.Hop.Other;
import io.github.jsonschema2records.generator.sample.Hop.Rest;
import io.github.jsonschema2records.generator.sample.Hop.Same;
import io.github.jsonschema2records.generator.sample.Hop.Way;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
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
                ways(occurrence.keyword()).forEach((to, way) -> {
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

    private Map<Schema, Way> ways(Keyword keyword) {
        Map<Schema, Way> ways = new LinkedHashMap<>();
        if (keyword instanceof AllOf all) {
            all.branches().forEach(branch -> ways.put(branch, new Same()));
        } else if (keyword instanceof Union union) {
            union.branches().forEach(branch -> ways.put(branch, new Same()));
        } else if (keyword instanceof Reference reference) {
            ways.put(graph.target(reference).initial(), new Same());
        } else if (keyword instanceof Guarded guarded) {
            guarded.guards().forEach(guard -> put(guard, ways));
        } else if (keyword instanceof Properties properties) {
            properties.schemas().forEach((name, schema) -> ways.put(schema, new Named(name)));
        } else if (keyword instanceof PatternProperties properties) {
            properties.schemas().forEach((regex, schema) -> ways.put(schema, new Matching(regex)));
        } else if (keyword instanceof AdditionalProperties additional) {
            ways.put(additional.schema(), new Other());
        } else if (keyword instanceof UnevaluatedProperties unevaluated) {
            ways.put(unevaluated.schema(), new Other());
        } else if (keyword instanceof PropertyNames names) {
            ways.put(names.schema(), new Name());
        } else if (keyword instanceof PrefixItems prefix) {
            prefix.schemas().forEach(schema -> ways.put(schema, new At(ways.size())));
        } else if (keyword instanceof Items items) {
            ways.put(items.schema(), new Rest());
        } else if (keyword instanceof UnevaluatedItems unevaluated) {
            ways.put(unevaluated.schema(), new Rest());
        }
        return ways;
    }

    private static void put(Guard guard, Map<Schema, Way> ways) {
        Schema then = guard.then();
        Schema otherwise = guard.otherwise();
        if (then != null) {
            ways.put(then, new Same());
        }
        if (otherwise != null) {
            ways.put(otherwise, new Same());
        }
    }
}
