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
 * All schemas of a run and the targets of their references. Cycles are allowed.
 *
 * @param roots the schemas that the user asks for, in input order: input documents, and schemas of API descriptions
 * @param schemas every schema of the input documents and of the documents they refer to, in the order of reading
 * @param targets targets of the references, in the order in which they were found
 * @param reused the types that other builds generated for some of the schemas
 */
public record SchemaGraph(
        List<Schema> roots, List<Schema> schemas, Map<Reference, Target> targets, ReusedTypes reused) {

    public SchemaGraph {
        roots = List.copyOf(roots);
        schemas = List.copyOf(schemas);
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /**
     * Returns the target of a reference.
     *
     * @throws IllegalArgumentException if the reference does not belong to this graph
     */
    public Target target(Reference reference) {
        Target target = targets.get(reference);
        if (target == null) {
            throw new IllegalArgumentException("unresolved " + reference);
        }
        return target;
    }

    /**
     * Returns the schemas that always apply to the same value as a schema: branches of its {@code allOf}, and targets
     * of fixed references.
     */
    public List<Schema> conjuncts(Schema schema) {
        return schema.occurrences().stream()
                .flatMap(occurrence -> conjuncts(occurrence.keyword()))
                .toList();
    }

    /** Returns whether a keyword does nothing but apply other schemas to the same value, always. */
    public boolean isConjunction(Keyword keyword) {
        return keyword instanceof AllOf
                || (keyword instanceof Reference reference && target(reference) instanceof Target.Fixed);
    }

    /** Returns the schemas that a keyword always applies to the same value. */
    public Stream<Schema> conjuncts(Keyword keyword) {
        if (keyword instanceof AllOf all) {
            return all.branches().stream();
        }
        return keyword instanceof Reference reference && target(reference) instanceof Target.Fixed fixed
                ? Stream.of(fixed.initial())
                : Stream.empty();
    }

    /**
     * Returns the schemas that a keyword may apply to some value: its subschemas, or the possible targets of a
     * reference.
     */
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
