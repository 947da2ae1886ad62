package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The schemas that apply wherever a schema does: branches of its {@code allOf}, and targets of references that are known. */
    public List<Schema> conjuncts(Schema schema) {
        return schema.occurrences().stream()
                .flatMap(occurrence -> conjuncts(occurrence.keyword()))
                .toList();
    }

    /** Whether a keyword says nothing but that other schemas apply too, wherever it does. */
    public boolean isConjunction(Keyword keyword) {
        return keyword instanceof AllOf
                || (keyword instanceof Reference reference && target(reference) instanceof Target.Fixed);
    }

    /** The schemas that apply wherever a keyword does. */
    public Stream<Schema> conjuncts(Keyword keyword) {
        if (keyword instanceof AllOf all) {
            return all.branches().stream();
        }
        return keyword instanceof Reference reference && target(reference) instanceof Target.Fixed fixed
                ? Stream.of(fixed.initial())
                : Stream.empty();
    }

    /** The schemas that a keyword may apply, to whatever value: its subschemas, or whatever a reference can lead to. */
    public Stream<Schema> applied(Keyword keyword) {
        if (keyword instanceof Reference reference) {
            Target target = target(reference);
            return target instanceof Target.Dynamic dynamic
                    ? Stream.concat(Stream.of(dynamic.initial()), dynamic.candidates().stream())
                    : Stream.of(target.initial());
        }
        return keyword.isSilent() ? Stream.empty() : keyword.subschemas().values().stream();
    }
}
