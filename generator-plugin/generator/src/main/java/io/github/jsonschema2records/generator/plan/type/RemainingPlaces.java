package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places that finally have types. If types were replaced by a common one, such as {@code JsonData}, the schemas
 * inside theirs are places of no type.
 */
final class RemainingPlaces {

    private final Map<Schema, Set<TypeRef>> noted;
    private final Set<TypeId> reachable;
    private final Set<Schema> referredTo = new HashSet<>();

    /** The schemas that the schema around them applies to a value. */
    private final Set<Schema> applied = new HashSet<>();

    /**
     * Creates the places of a run.
     *
     * @param noted the types noted for each schema, including those that were replaced
     * @param reachable the declared types that remain
     */
    RemainingPlaces(SchemaGraph graph, Map<Schema, Set<TypeRef>> noted, Set<TypeId> reachable) {
        this.noted = noted;
        this.reachable = reachable;
        graph.targets().values().stream().map(Target::initial).forEach(referredTo::add);
        graph.schemas().stream()
                .flatMap(schema -> schema.occurrences().stream())
                .map(Occurrence::keyword)
                .filter(keyword -> !(keyword instanceof Definitions))
                .forEach(keyword -> applied.addAll(keyword.subschemas().values()));
    }

    /** Returns the places, and the given keywords that their types express. */
    TypedKeywords of(Map<Schema, Set<String>> keywords) {
        Map<Schema, Set<TypeRef>> places = new LinkedHashMap<>();
        noted.keySet().stream()
                .filter(schema -> !isGivenUp(schema))
                .forEach(schema -> places.put(schema, remaining(schema)));
        Map<Schema, Set<String>> expressed = new LinkedHashMap<>(keywords);
        expressed.keySet().removeIf(schema -> isUntyped(schema) || isGivenUp(schema));
        return new TypedKeywords(expressed, places);
    }

    private Set<TypeRef> remaining(Schema schema) {
        return noted.getOrDefault(schema, Set.of()).stream()
                .filter(type -> type.declaredType().map(reachable::contains).orElse(true))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns whether a schema is part of a schema whose values have a type without parts. */
    private boolean isGivenUp(Schema schema) {
        Schema part = schema;
        for (Schema around = schema.parent(); around != null; around = around.parent()) {
            if (referredTo.contains(part) || !applied.contains(part)) {
                return false;
            } else if (noted.containsKey(around)) {
                return isUntyped(around);
            }
            part = around;
        }
        return false;
    }

    private boolean isUntyped(Schema schema) {
        return noted.containsKey(schema)
                && !referredTo.contains(schema)
                && remaining(schema).stream().allMatch(type -> type.bare() instanceof TypeRef.AnyJson);
    }
}
