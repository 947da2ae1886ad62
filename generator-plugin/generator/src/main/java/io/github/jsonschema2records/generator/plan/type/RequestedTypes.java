package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds schemas with Java types which may refuse values that the schemas accept, because the schemas or the user ask
 * for them. Schemas that they apply count too.
 */
final class RequestedTypes {

    private final SchemaGraph graph;
    private final TypeRules rules;

    RequestedTypes(SchemaGraph graph, TypeRules rules) {
        this.graph = graph;
        this.rules = rules;
    }

    /** Returns whether one of the schemas, or any schema that they lead to, asks for a type. */
    boolean within(Collection<Schema> schemas) {
        Set<Schema> visited = new HashSet<>(schemas);
        Deque<Schema> pending = new ArrayDeque<>(schemas);
        while (!pending.isEmpty()) {
            Schema schema = pending.remove();
            if (asksForType(schema)) {
                return true;
            }
            for (Occurrence occurrence : schema.occurrences()) {
                next(occurrence.keyword()).stream().filter(visited::add).forEach(pending::add);
            }
        }
        return false;
    }

    private boolean asksForType(Schema schema) {
        return schema.javaHint("javaType") != null
                || schema.javaHint("existingJavaType") != null
                || rules.mayApplyTo(schema);
    }

    private Collection<Schema> next(Keyword keyword) {
        return keyword instanceof Reference reference
                ? List.of(graph.target(reference).initial())
                : keyword.subschemas().values();
    }
}
