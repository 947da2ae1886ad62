package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every schema of a run and where its references lead; cycles are allowed.
 *
 * @param roots the root schemas of the input documents, in input order
 * @param schemas every schema of the input documents and all that references reach, in the order of reading
 * @param targets where references lead, in the order of finding
 */
public record SchemaGraph(List<Schema> roots, List<Schema> schemas, Map<Reference, Target> targets) {

    public SchemaGraph {
        roots = List.copyOf(roots);
        schemas = List.copyOf(schemas);
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /**
     * Where a reference leads.
     *
     * @throws IllegalArgumentException if the reference is not of this graph
     */
    public Target target(Reference reference) {
        Target target = targets.get(reference);
        if (target == null) {
            throw new IllegalArgumentException("unresolved " + reference);
        }
        return target;
    }
}
