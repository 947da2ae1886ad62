package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
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
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates schemas at build time on values in schemas, such as defaults, and on null. The verdict is {@link
 * ValueVerdict#OPEN} if it would need a matcher of a regular expression, an asserted format, the dynamic scope or
 * annotations, or too many steps. So a yes or no is certain: every validator of the schema says the same.
 */
public final class ValueEvaluator {

    /** Limit of steps on one value. Beyond it the verdict is open. */
    static final int MAX_STEPS = 100_000;

    private static final int MAX_DEPTH = 200;

    private final Facts facts;
    private final AssertionEvaluator assertions;
    private final Map<Schema, ValueVerdict> onNull = new HashMap<>();
    private int steps;
    private long spent;
    private int depth;

    /**
     * Creates an evaluator.
     *
     * @param assertFormats whether every {@code format} is an assertion
     */
    public ValueEvaluator(Facts facts, boolean assertFormats) {
        this.facts = facts;
        this.assertions = new AssertionEvaluator(facts, assertFormats);
    }

    /** Returns whether a value satisfies a schema. */
    public ValueVerdict of(Schema schema, SourceValue value) {
        spent += steps;
        steps = 0;
        return apply(schema, value);
    }

    /** Returns whether a value satisfies one keyword of a schema. */
    public ValueVerdict of(Keyword keyword, Schema schema, SourceValue value) {
        spent += steps;
        steps = 0;
        return apply(keyword, schema, value);
    }

    /** Returns whether a schema certainly accepts null. */
    public boolean acceptsNull(Schema schema) {
        return onNull(schema) == ValueVerdict.YES;
    }

    /** Returns whether a schema may accept null. */
    public boolean mayAcceptNull(Schema schema) {
        return onNull(schema) != ValueVerdict.NO;
    }

    private ValueVerdict onNull(Schema schema) {
        return of(schema, new SourceNull(schema.position()));
    }

    /** Returns the number of schemas applied so far, for callers that limit their work. */
    public long spent() {
        return spent + steps;
    }

    private ValueVerdict apply(Schema schema, SourceValue value) {
        if (schema.isFalse()) {
            return ValueVerdict.NO;
        } else if (value instanceof SourceNull) {
            return once(schema, value);
        } else if (++steps > MAX_STEPS || depth > MAX_DEPTH) {
            return ValueVerdict.OPEN;
        }
        depth++;
        ValueVerdict verdict = everyKeyword(schema, value);
        depth--;
        return verdict;
    }

    /**
     * Evaluates a schema on null once, however many others apply it; one that applies itself to the value stays open.
     */
    private ValueVerdict once(Schema schema, SourceValue value) {
        ValueVerdict known = onNull.putIfAbsent(schema, ValueVerdict.OPEN);
        if (known != null) {
            return known;
        }
        steps++;
        ValueVerdict verdict = everyKeyword(schema, value);
        onNull.put(schema, verdict);
        return verdict;
    }

    private ValueVerdict everyKeyword(Schema schema, SourceValue value) {
        ValueVerdict verdict = ValueVerdict.YES;
        for (Occurrence occurrence : schema.occurrences()) {
            verdict = verdict.and(apply(occurrence.keyword(), schema, value));
        }
        return verdict;
    }

    private ValueVerdict apply(Keyword keyword, Schema schema, SourceValue value) {
        return keyword.match(new On(schema, value));
    }

    private ValueVerdict branch(@Nullable Schema schema, SourceValue value) {
        return schema == null ? ValueVerdict.YES : apply(schema, value);
    }

    /** Returns the branches that a value may satisfy. An object has only those that its discriminator names. */
    private List<Schema> branches(Union union, SourceValue value) {
        Discriminator discriminator = facts.discriminator(union);
        if (discriminator == null || !(value instanceof SourceObject object)) {
            return union.branches();
        }
        String name = object.get(discriminator.property()) instanceof SourceString string ? string.value() : null;
        return IntStream.range(0, union.branches().size())
                .filter(i -> name != null && discriminator.values().get(i).contains(name))
                .mapToObj(union.branches()::get)
                .toList();
    }

    /** Returns the verdicts on one value of the keywords of a schema. */
    private final class On implements Keyword.Cases<ValueVerdict>, InPlaceCases<ValueVerdict> {

        private final Schema schema;
        private final SourceValue value;

        On(Schema schema, SourceValue value) {
            this.schema = schema;
            this.value = value;
        }

        @Override
        public ValueVerdict assertion(Assertion keyword) {
            return assertions.of(keyword, value);
        }

        @Override
        public ValueVerdict inPlace(InPlace keyword) {
            return keyword.matchInPlace(this);
        }

        @Override
        public ValueVerdict overMembers(OverMembers keyword) {
            return value instanceof SourceObject object
                    ? keyword.matchMembers(
                            new MemberEvaluator(schema, object, ValueEvaluator.this::apply, assertions::matches))
                    : ValueVerdict.YES;
        }

        @Override
        public ValueVerdict overItems(OverItems keyword) {
            return value instanceof SourceArray array
                    ? keyword.matchItems(new ItemEvaluator(schema, array, ValueEvaluator.this::apply))
                    : ValueVerdict.YES;
        }

        @Override
        public ValueVerdict reference(Reference keyword) {
            return facts.graph().target(keyword) instanceof Target.Fixed fixed
                    ? apply(fixed.initial(), value)
                    : ValueVerdict.OPEN;
        }

        @Override
        public ValueVerdict silent(Silent keyword) {
            return ValueVerdict.YES;
        }

        @Override
        public ValueVerdict allOf(AllOf keyword) {
            return keyword.branches().stream().map(b -> apply(b, value)).reduce(ValueVerdict.YES, ValueVerdict::and);
        }

        @Override
        public ValueVerdict anyOf(AnyOf keyword) {
            return branches(keyword, value).stream()
                    .map(b -> apply(b, value))
                    .reduce(ValueVerdict.NO, ValueVerdict::or);
        }

        @Override
        public ValueVerdict oneOf(OneOf keyword) {
            return VerdictCount.of(branches(keyword, value), b -> apply(b, value))
                    .within(1, 1L);
        }

        @Override
        public ValueVerdict not(Not keyword) {
            return apply(keyword.schema(), value).negated();
        }

        @Override
        public ValueVerdict guarded(Guarded keyword) {
            ValueVerdict verdict = assertions.of(keyword.required(), value);
            for (Guard guard : keyword.guards()) {
                verdict = verdict.and(guard.condition().match(new WhereGuarded(guard, value)));
            }
            return verdict;
        }
    }

    /** Returns the verdict of a guard. */
    private final class WhereGuarded implements Guard.Cases<ValueVerdict> {

        private final Guard guard;
        private final SourceValue value;

        WhereGuarded(Guard guard, SourceValue value) {
            this.guard = guard;
            this.value = value;
        }

        @Override
        public ValueVerdict holds(Guard.Holds condition) {
            return ValueVerdict.conditional(
                    apply(condition.schema(), value), branch(guard.then(), value), branch(guard.otherwise(), value));
        }

        @Override
        public ValueVerdict present(Guard.Present condition) {
            return value instanceof SourceObject object && object.get(condition.name()) != null
                    ? branch(guard.then(), value)
                    : ValueVerdict.YES;
        }

        @Override
        public ValueVerdict equalTo(Guard.Equals condition) {
            return value instanceof SourceObject object
                            && object.get(condition.name()) instanceof SourceString string
                            && string.value().equals(condition.value())
                    ? branch(guard.then(), value)
                    : ValueVerdict.YES;
        }
    }
}
