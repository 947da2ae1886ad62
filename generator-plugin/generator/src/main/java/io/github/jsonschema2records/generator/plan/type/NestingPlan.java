package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Edge;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Nesting;
import io.github.jsonschema2records.generator.analyze.NestingBounds;
import io.github.jsonschema2records.generator.analyze.ValuePlace;
import io.github.jsonschema2records.generator.analyze.ValuePlaces;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@link Nesting} of checks, readers and values, which decides whether the runtime has to look at the depth of a
 * document before it starts.
 */
public final class NestingPlan {

    /** Number of schemas or types at work at the same time that any stack has room for. */
    private static final int FEW = 64;

    private final Map<Object, Nesting> all;
    private final Map<TypeId, Nesting> values;

    private NestingPlan(Map<Object, Nesting> all, Map<TypeId, Nesting> values) {
        this.all = all;
        this.values = values;
    }

    /** Computes the nesting of all schemas and types. */
    public static NestingPlan of(Facts facts, TypePlan types) {
        Map<Object, List<Edge<Object>>> all = new LinkedHashMap<>();
        facts.edges()
                .forEach((schema, edges) -> all.put(
                        schema,
                        edges.stream()
                                .map(edge -> Edge.<Object>always(edge.to(), edge.place()))
                                .toList()));
        Map<TypeId, List<Edge<TypeId>>> inside = new LinkedHashMap<>();
        for (DeclaredType type : types.types().values()) {
            List<Edge<TypeId>> edges = edges(type);
            inside.put(type.id(), edges);
            List<Edge<Object>> applied = new ArrayList<>();
            edges.forEach(edge -> applied.add(Edge.always(edge.to(), edge.place())));
            types.schemasOf(type.id()).forEach(schema -> applied.add(Edge.always(schema, ValuePlaces.HERE)));
            type.checks().forEach(schema -> applied.add(Edge.always(schema, ValuePlaces.HERE)));
            type.readings()
                    .forEach(reading ->
                            reading.checks().forEach(schema -> applied.add(Edge.always(schema, ValuePlaces.HERE))));
            all.put(type.id(), applied);
        }
        return new NestingPlan(NestingBounds.of(all), NestingBounds.of(inside));
    }

    private static List<Edge<TypeId>> edges(DeclaredType type) {
        boolean here = type instanceof UnionType || type instanceof WrapperType;
        List<Edge<TypeId>> edges = new ArrayList<>();
        for (ReadPlan reading : type.readings()) {
            ValuePlace place =
                    here && reading.type().bare() instanceof TypeRef.Declared ? ValuePlaces.HERE : ValuePlaces.ANY_ITEM;
            reading.type().declaredType().ifPresent(id -> edges.add(Edge.always(id, place)));
        }
        return edges;
    }

    /** Returns the nesting of the check of a schema, or {@link Nesting#NONE} if any stack has room for it. */
    public Nesting ofCheck(Schema schema) {
        return relevant(all.getOrDefault(schema, Nesting.NONE));
    }

    /** Returns the nesting of the reader of a type and its check, or {@link Nesting#NONE} likewise. */
    public Nesting ofReader(TypeId id) {
        return relevant(all.getOrDefault(id, Nesting.NONE));
    }

    private static Nesting relevant(Nesting nesting) {
        return nesting.perLevel() == 0 && nesting.once() < FEW ? Nesting.NONE : nesting;
    }

    /** Returns whether values of a type can be nested so deep that they must not be compared or written recursively. */
    public boolean isDeep(TypeId id) {
        Nesting nesting = values.getOrDefault(id, Nesting.NONE);
        return nesting.recursive() || nesting.once() >= FEW;
    }

    /** Returns how many types are at work at the same time for each level of the JSON of a type, at least 1. */
    public int typesPerLevel(TypeId id) {
        return Math.max(1, values.getOrDefault(id, Nesting.NONE).perLevel());
    }
}
