package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
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
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates schemas for the instance {@code null}. The result is exact, except for dynamic references and cycles, which
 * leave it open.
 */
public final class NullInstance {

    private final SchemaGraph graph;
    private final Map<Schema, SampleVerdict> verdicts = new HashMap<>();
    private final Evaluation evaluation = new Evaluation();

    public NullInstance(SchemaGraph graph) {
        this.graph = graph;
    }

    /** Returns whether a schema certainly accepts null. */
    public boolean accepts(Schema schema) {
        return of(schema) == SampleVerdict.YES;
    }

    /** Returns whether a schema may accept null. */
    public boolean mayAccept(Schema schema) {
        return of(schema) != SampleVerdict.NO;
    }

    private SampleVerdict of(Schema schema) {
        SampleVerdict earlier = verdicts.get(schema);
        if (earlier != null) {
            return earlier;
        }
        verdicts.put(schema, SampleVerdict.OPEN);
        SampleVerdict verdict = SampleVerdict.of(!schema.isFalse());
        for (Occurrence occurrence : schema.occurrences()) {
            verdict = verdict.and(occurrence.keyword().match(evaluation));
        }
        verdicts.put(schema, verdict);
        return verdict;
    }

    private SampleVerdict exactlyOne(List<Schema> branches) {
        long yes = branches.stream().filter(b -> of(b) == SampleVerdict.YES).count();
        boolean open = branches.stream().anyMatch(b -> of(b) == SampleVerdict.OPEN);
        return yes > 1 ? SampleVerdict.NO : open ? SampleVerdict.OPEN : SampleVerdict.of(yes == 1);
    }

    private SampleVerdict branch(@Nullable Schema schema) {
        return schema == null ? SampleVerdict.YES : of(schema);
    }

    private static boolean isNull(SourceValue value) {
        return value instanceof SourceNull;
    }

    private final class Evaluation
            implements Keyword.Cases<SampleVerdict>, AssertionCases<SampleVerdict>, InPlaceCases<SampleVerdict> {

        @Override
        public SampleVerdict assertion(Assertion keyword) {
            return keyword.matchAssertion(this);
        }

        @Override
        public SampleVerdict inPlace(InPlace keyword) {
            return keyword.matchInPlace(this);
        }

        @Override
        public SampleVerdict overMembers(OverMembers keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict overItems(OverItems keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict reference(Reference keyword) {
            return graph.target(keyword) instanceof Target.Fixed fixed ? of(fixed.initial()) : SampleVerdict.OPEN;
        }

        @Override
        public SampleVerdict silent(Silent keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict type(Type keyword) {
            return SampleVerdict.of(keyword.types().contains(InstanceType.NULL));
        }

        @Override
        public SampleVerdict enumeration(Enumeration keyword) {
            return SampleVerdict.of(keyword.values().stream().anyMatch(NullInstance::isNull));
        }

        @Override
        public SampleVerdict constant(Const keyword) {
            return SampleVerdict.of(isNull(keyword.value()));
        }

        @Override
        public SampleVerdict multipleOf(MultipleOf keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict bound(Bound keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict size(Size keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict pattern(Pattern keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict format(Format keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict uniqueItems(UniqueItems keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict required(Required keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict dependentRequired(DependentRequired keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict allOf(AllOf keyword) {
            return keyword.branches().stream().map(NullInstance.this::of).reduce(SampleVerdict.YES, SampleVerdict::and);
        }

        @Override
        public SampleVerdict anyOf(AnyOf keyword) {
            return keyword.branches().stream().map(NullInstance.this::of).reduce(SampleVerdict.NO, SampleVerdict::or);
        }

        @Override
        public SampleVerdict oneOf(OneOf keyword) {
            return exactlyOne(keyword.branches());
        }

        @Override
        public SampleVerdict not(Not keyword) {
            return of(keyword.schema()).negated();
        }

        @Override
        public SampleVerdict guarded(Guarded keyword) {
            return keyword.guards().stream()
                    .map(guard -> guard.condition().match(new WhereGuarded(guard)))
                    .reduce(SampleVerdict.YES, SampleVerdict::and);
        }
    }

    /** Returns the verdict of a guard. Null has no properties. */
    private final class WhereGuarded implements Guard.Cases<SampleVerdict> {

        private final Guard guard;

        WhereGuarded(Guard guard) {
            this.guard = guard;
        }

        @Override
        public SampleVerdict holds(Guard.Holds condition) {
            return SampleVerdict.conditional(of(condition.schema()), branch(guard.then()), branch(guard.otherwise()));
        }

        @Override
        public SampleVerdict present(Guard.Present condition) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict equalTo(Guard.Equals condition) {
            return SampleVerdict.YES;
        }
    }
}
