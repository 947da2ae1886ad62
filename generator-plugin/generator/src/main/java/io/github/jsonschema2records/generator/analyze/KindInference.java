package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Annotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Infers the kinds of value that each schema can accept. The result is the greatest fixed point, so it never has too
 * few kinds.
 */
final class KindInference implements Keyword.Cases<Kinds>, AssertionCases<Kinds>, InPlaceCases<Kinds> {

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
                Kinds inferred = of(schema);
                changed |= !inferred.equals(kinds.getOrDefault(schema, Kinds.ALL));
                kinds.put(schema, inferred);
            }
        }
        return kinds;
    }

    private Kinds kindsSoFar(@Nullable Schema schema) {
        return schema == null ? Kinds.ALL : kinds.getOrDefault(schema, Kinds.ALL);
    }

    private Kinds of(Schema schema) {
        if (schema.isFalse()) {
            return Kinds.NONE;
        }
        Kinds all = Kinds.ALL;
        for (Occurrence occurrence : schema.occurrences()) {
            all = all.and(occurrence.keyword().match(this));
        }
        return all;
    }

    @Override
    public Kinds assertion(Assertion keyword) {
        return keyword.matchAssertion(this);
    }

    @Override
    public Kinds inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public Kinds overMembers(OverMembers keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds overItems(OverItems keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds reference(Reference keyword) {
        return of(graph.target(keyword));
    }

    @Override
    public Kinds silent(Silent keyword) {
        return Kinds.ALL;
    }

    private Kinds of(Target target) {
        if (target instanceof Target.Dynamic dynamic) {
            return dynamic.candidates().stream().map(this::kindsSoFar).reduce(Kinds.NONE, Kinds::or);
        }
        return kindsSoFar(target.initial());
    }

    @Override
    public Kinds type(Type keyword) {
        return Kinds.of(keyword.types());
    }

    @Override
    public Kinds enumeration(Enumeration keyword) {
        return keyword.values().stream().map(Kinds::of).reduce(Kinds.NONE, Kinds::or);
    }

    @Override
    public Kinds constant(Const keyword) {
        return Kinds.of(keyword.value());
    }

    @Override
    public Kinds multipleOf(MultipleOf keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds bound(Bound keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds size(Size keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds pattern(Pattern keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds format(Format keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds uniqueItems(UniqueItems keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds required(Required keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds dependentRequired(DependentRequired keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds allOf(AllOf keyword) {
        return keyword.branches().stream().map(this::kindsSoFar).reduce(Kinds.ALL, Kinds::and);
    }

    @Override
    public Kinds anyOf(AnyOf keyword) {
        return ofUnion(keyword);
    }

    @Override
    public Kinds oneOf(OneOf keyword) {
        return ofUnion(keyword);
    }

    @Override
    public Kinds not(Not keyword) {
        return Kinds.ALL.minus(acceptedWhole(keyword.schema()));
    }

    @Override
    public Kinds guarded(Guarded keyword) {
        return keyword.guards().stream()
                .map(guard -> guard.condition().match(new WhereGuarded(guard)))
                .reduce(Kinds.ALL, Kinds::and);
    }

    private Kinds ofUnion(Union union) {
        return union.branches().stream().map(this::kindsSoFar).reduce(Kinds.NONE, Kinds::or);
    }

    /** Returns the kinds of which a schema certainly accepts every value: those of a lone {@code type}. */
    private static Kinds acceptedWhole(Schema schema) {
        if (schema.literal().isPresent()) {
            return schema.isFalse() ? Kinds.NONE : Kinds.ALL;
        }
        boolean lone = schema.occurrences().stream()
                .allMatch(o -> o.keyword() instanceof Type || o.keyword() instanceof Annotation);
        Type type = schema.keyword(Type.class);
        return lone && type != null && type.integralDecimals() ? Kinds.of(type.types()) : Kinds.NONE;
    }

    /** Returns the kinds that a guard can accept. A condition on a property accepts every kind. */
    private final class WhereGuarded implements Guard.Cases<Kinds> {

        private final Guard guard;

        WhereGuarded(Guard guard) {
            this.guard = guard;
        }

        @Override
        public Kinds holds(Guard.Holds condition) {
            Kinds met = kindsSoFar(condition.schema()).and(kindsSoFar(guard.then()));
            return met.or(kindsSoFar(guard.otherwise()));
        }

        @Override
        public Kinds present(Guard.Present condition) {
            return Kinds.ALL;
        }

        @Override
        public Kinds equalTo(Guard.Equals condition) {
            return Kinds.ALL;
        }
    }
}
