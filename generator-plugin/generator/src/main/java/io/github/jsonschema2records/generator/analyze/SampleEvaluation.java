package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates schemas on values in schemas, such as defaults. The verdict is open if it would need a matcher, an asserted
 * format, a dynamic scope or annotations. So a yes or no is certain.
 */
public final class SampleEvaluation {

    /** Limit of steps on one value. Beyond it the verdict is open. */
    static final int MAX_STEPS = 100_000;

    private static final int MAX_DEPTH = 200;

    private final Facts facts;
    private final SampleAssertions assertions;
    private int steps;
    private long spent;
    private int depth;

    /**
     * Creates an evaluation.
     *
     * @param assertFormats whether every {@code format} is an assertion
     */
    public SampleEvaluation(Facts facts, boolean assertFormats) {
        this.facts = facts;
        this.assertions = new SampleAssertions(facts, assertFormats);
    }

    /** Returns whether a value satisfies a schema. */
    public SampleVerdict of(Schema schema, SourceValue value) {
        spent += steps;
        steps = 0;
        return apply(schema, value);
    }

    /** Returns whether a value satisfies one keyword of a schema. */
    public SampleVerdict of(Keyword keyword, Schema schema, SourceValue value) {
        spent += steps;
        steps = 0;
        return apply(keyword, schema, value);
    }

    /** Returns the number of schemas applied so far, for callers that limit their work. */
    public long spent() {
        return spent + steps;
    }

    private SampleVerdict apply(Schema schema, SourceValue value) {
        if (schema.isFalse()) {
            return SampleVerdict.NO;
        } else if (++steps > MAX_STEPS || depth > MAX_DEPTH) {
            return SampleVerdict.OPEN;
        }
        depth++;
        SampleVerdict verdict = SampleVerdict.YES;
        for (Occurrence occurrence : schema.occurrences()) {
            verdict = verdict.and(apply(occurrence.keyword(), schema, value));
        }
        depth--;
        return verdict;
    }

    private SampleVerdict apply(Keyword keyword, Schema schema, SourceValue value) {
        return keyword.match(new On(schema, value));
    }

    private SampleVerdict branch(@Nullable Schema schema, SourceValue value) {
        return schema == null ? SampleVerdict.YES : apply(schema, value);
    }

    /** Returns the verdicts on one value of the keywords of a schema. */
    private final class On implements Keyword.Cases<SampleVerdict>, InPlaceCases<SampleVerdict> {

        private final Schema schema;
        private final SourceValue value;

        On(Schema schema, SourceValue value) {
            this.schema = schema;
            this.value = value;
        }

        @Override
        public SampleVerdict assertion(Assertion keyword) {
            return assertions.of(keyword, value);
        }

        @Override
        public SampleVerdict inPlace(InPlace keyword) {
            return keyword.matchInPlace(this);
        }

        @Override
        public SampleVerdict overMembers(OverMembers keyword) {
            return value instanceof SourceObject object
                    ? keyword.matchMembers(
                            new SampleMembers(schema, object, SampleEvaluation.this::apply, assertions::matches))
                    : SampleVerdict.YES;
        }

        @Override
        public SampleVerdict overItems(OverItems keyword) {
            return value instanceof SourceArray array
                    ? keyword.matchItems(new SampleItems(schema, array, SampleEvaluation.this::apply))
                    : SampleVerdict.YES;
        }

        @Override
        public SampleVerdict reference(Reference keyword) {
            return facts.graph().target(keyword) instanceof Target.Fixed fixed
                    ? apply(fixed.initial(), value)
                    : SampleVerdict.OPEN;
        }

        @Override
        public SampleVerdict silent(Silent keyword) {
            return SampleVerdict.YES;
        }

        @Override
        public SampleVerdict allOf(AllOf keyword) {
            return keyword.branches().stream().map(b -> apply(b, value)).reduce(SampleVerdict.YES, SampleVerdict::and);
        }

        @Override
        public SampleVerdict anyOf(AnyOf keyword) {
            return keyword.branches().stream().map(b -> apply(b, value)).reduce(SampleVerdict.NO, SampleVerdict::or);
        }

        @Override
        public SampleVerdict oneOf(OneOf keyword) {
            return VerdictCount.of(keyword.branches(), b -> apply(b, value)).within(1, 1L);
        }

        @Override
        public SampleVerdict not(Not keyword) {
            return apply(keyword.schema(), value).negated();
        }

        @Override
        public SampleVerdict guarded(Guarded keyword) {
            SampleVerdict verdict = assertions.of(keyword.required(), value);
            for (Guard guard : keyword.guards()) {
                verdict = verdict.and(guard.condition().match(new WhereGuarded(guard, value)));
            }
            return verdict;
        }
    }

    /** Returns the verdict of a guard. */
    private final class WhereGuarded implements Guard.Cases<SampleVerdict> {

        private final Guard guard;
        private final SourceValue value;

        WhereGuarded(Guard guard, SourceValue value) {
            this.guard = guard;
            this.value = value;
        }

        @Override
        public SampleVerdict holds(Guard.Holds condition) {
            return SampleVerdict.conditional(
                    apply(condition.schema(), value), branch(guard.then(), value), branch(guard.otherwise(), value));
        }

        @Override
        public SampleVerdict present(Guard.Present condition) {
            return value instanceof SourceObject object && object.get(condition.name()) != null
                    ? branch(guard.then(), value)
                    : SampleVerdict.YES;
        }

        @Override
        public SampleVerdict equalTo(Guard.Equals condition) {
            return value instanceof SourceObject object
                            && object.get(condition.name()) instanceof SourceString string
                            && string.value().equals(condition.value())
                    ? branch(guard.then(), value)
                    : SampleVerdict.YES;
        }
    }
}
