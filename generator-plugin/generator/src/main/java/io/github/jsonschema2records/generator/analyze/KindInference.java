package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Conditional;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which kinds of value each schema can accept: the greatest fixed point, so never too few. */
final class KindInference {

    private final SchemaGraph graph;
    private final Map<Schema, Kinds> kinds = new HashMap<>();

    KindInference(SchemaGraph graph) {
        this.graph = graph;
    }

    Map<Schema, Kinds> infer() {
        boolean changed = true;
        while (changed) {
            changed = false;
            List<Schema> schemas = graph.schemas();
            for (int i = schemas.size() - 1; i >= 0; i--) {
                Schema schema = schemas.get(i);
                Kinds found = of(schema);
                changed |= !found.equals(kinds.getOrDefault(schema, Kinds.ALL));
                kinds.put(schema, found);
            }
        }
        return kinds;
    }

    private Kinds known(@Nullable Schema schema) {
        return schema == null ? Kinds.ALL : kinds.getOrDefault(schema, Kinds.ALL);
    }

    private Kinds of(Schema schema) {
        if (schema.isFalse()) {
            return Kinds.NONE;
        }
        Kinds all = Kinds.ALL;
        for (Occurrence occurrence : schema.occurrences()) {
            all = all.and(of(occurrence.keyword()));
        }
        return all;
    }

    private Kinds of(Keyword keyword) {
        if (keyword instanceof Type type) {
            return Kinds.of(type.types());
        } else if (keyword instanceof Const value) {
            return Kinds.of(value.value());
        } else if (keyword instanceof Enumeration values) {
            return values.values().stream().map(Kinds::of).reduce(Kinds.NONE, Kinds::or);
        } else if (keyword instanceof AllOf all) {
            return all.branches().stream().map(this::known).reduce(Kinds.ALL, Kinds::and);
        } else if (keyword instanceof AnyOf any) {
            return any.branches().stream().map(this::known).reduce(Kinds.NONE, Kinds::or);
        } else if (keyword instanceof OneOf one) {
            return one.branches().stream().map(this::known).reduce(Kinds.NONE, Kinds::or);
        } else if (keyword instanceof Conditional conditional) {
            Kinds met = known(conditional.condition()).and(known(conditional.then()));
            return met.or(known(conditional.otherwise()));
        } else if (keyword instanceof Not not) {
            return Kinds.ALL.minus(acceptedWhole(not.schema()));
        } else if (keyword instanceof Reference reference) {
            return of(graph.target(reference));
        }
        return Kinds.ALL;
    }

    private Kinds of(Target target) {
        if (target instanceof Target.Dynamic dynamic) {
            return dynamic.candidates().stream().map(this::known).reduce(Kinds.NONE, Kinds::or);
        }
        return known(target.initial());
    }

    /** The kinds of which a schema accepts every value for sure: those of a lone {@code type}. */
    private static Kinds acceptedWhole(Schema schema) {
        if (schema.literal().isPresent()) {
            return schema.isFalse() ? Kinds.NONE : Kinds.ALL;
        }
        boolean lone = schema.occurrences().stream()
                .allMatch(o -> o.keyword() instanceof Type || o.keyword() instanceof Keyword.Annotation);
        Type type = schema.keyword(Type.class);
        return lone && type != null && type.integralDecimals() ? Kinds.of(type.types()) : Kinds.NONE;
    }
}
