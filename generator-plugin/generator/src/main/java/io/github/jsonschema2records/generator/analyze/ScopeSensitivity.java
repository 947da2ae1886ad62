package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword.Applicator;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the schemas from which a dynamic reference can be reached, by walking backwards from the schemas that have one.
 */
final class ScopeSensitivity {

    private final SchemaGraph graph;
    private final Map<Schema, List<Schema>> users = new HashMap<>();
    private final Deque<Schema> pending = new ArrayDeque<>();
    private final Set<Schema> sensitive = new HashSet<>();

    ScopeSensitivity(SchemaGraph graph) {
        this.graph = graph;
    }

    Set<Schema> find() {
        for (Schema schema : graph.schemas()) {
            schema.keywords(Reference.class).forEach(reference -> read(schema, reference));
            schema.keywords(Applicator.class)
                    .flatMap(keyword -> keyword.subschemas().values().stream())
                    .forEach(child -> use(schema, child));
        }
        while (!pending.isEmpty()) {
            for (Schema user : users.getOrDefault(pending.remove(), List.of())) {
                mark(user);
            }
        }
        return sensitive;
    }

    private void read(Schema schema, Reference reference) {
        Target target = graph.target(reference);
        if (target instanceof Target.Dynamic) {
            mark(schema);
        } else {
            use(schema, target.initial());
        }
    }

    private void use(Schema user, Schema used) {
        users.computeIfAbsent(used, s -> new ArrayList<>()).add(user);
    }

    private void mark(Schema schema) {
        if (sensitive.add(schema)) {
            pending.add(schema);
        }
    }
}
