package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Conditional;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Dependencies;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentSchemas;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates schemas on values that stand in schemas, such as defaults. What would take a matcher, an asserted format, a
 * dynamic scope or annotations is left open, so that a yes or no is sure.
 */
public final class SampleEvaluation {

    /** More steps than that on one value leave it open. */
    static final int MAX_STEPS = 100_000;

    private static final int MAX_DEPTH = 200;

    private final Facts facts;
    private final SampleAssertions assertions;
    private final SampleMembers members;
    private int steps;
    private long spent;
    private int depth;

    /**
     * An evaluation.
     *
     * @param assertFormats whether every {@code format} asserts
     */
    public SampleEvaluation(Facts facts, boolean assertFormats) {
        this.facts = facts;
        this.assertions = new SampleAssertions(facts, assertFormats);
        this.members = new SampleMembers(this::apply, assertions::matches);
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

    /** How many schemas have been applied so far, for those who want to bound their work. */
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
        if (keyword instanceof Assertion assertion) {
            return assertions.of(assertion, value);
        } else if (keyword instanceof Reference reference) {
            return facts.graph().target(reference) instanceof Target.Fixed fixed
                    ? apply(fixed.initial(), value)
                    : SampleVerdict.OPEN;
        } else if (keyword instanceof AllOf all) {
            return all.branches().stream().map(b -> apply(b, value)).reduce(SampleVerdict.YES, SampleVerdict::and);
        } else if (keyword instanceof AnyOf any) {
            return any.branches().stream().map(b -> apply(b, value)).reduce(SampleVerdict.NO, SampleVerdict::or);
        } else if (keyword instanceof OneOf one) {
            return exactlyOne(one.branches(), value);
        } else if (keyword instanceof Not not) {
            return apply(not.schema(), value).negated();
        } else if (keyword instanceof Conditional conditional) {
            return SampleVerdict.conditional(
                    apply(conditional.condition(), value),
                    branch(conditional.then(), value),
                    branch(conditional.otherwise(), value));
        } else if (value instanceof SourceObject object) {
            return object(keyword, schema, object);
        } else if (value instanceof SourceArray array) {
            return array(keyword, schema, array);
        }
        return SampleVerdict.YES;
    }

    private SampleVerdict branch(@Nullable Schema schema, SourceValue value) {
        return schema == null ? SampleVerdict.YES : apply(schema, value);
    }

    private SampleVerdict exactlyOne(List<Schema> branches, SourceValue value) {
        return count(branches, value, this::apply).within(1, 1L);
    }

    private SampleVerdict object(Keyword keyword, Schema schema, SourceObject object) {
        if (keyword instanceof DependentSchemas dependent) {
            return dependent(dependent, object);
        } else if (keyword instanceof Dependencies dependencies) {
            return assertions.of(dependencies.required(), object).and(dependent(dependencies.schemas(), object));
        } else if (keyword instanceof PropertyNames names) {
            return object.members().keySet().stream()
                    .map(name -> apply(names.schema(), new SourceString(object.position(), name)))
                    .reduce(SampleVerdict.YES, SampleVerdict::and);
        } else if (keyword instanceof UnevaluatedProperties unevaluated) {
            return unevaluated.schema().literal().orElse(false) ? SampleVerdict.YES : SampleVerdict.OPEN;
        }
        return members.ofObject(keyword, schema, object);
    }

    private SampleVerdict dependent(DependentSchemas dependent, SourceObject object) {
        return dependent.schemas().entrySet().stream()
                .filter(e -> object.get(e.getKey()) != null)
                .map(e -> apply(e.getValue(), object))
                .reduce(SampleVerdict.YES, SampleVerdict::and);
    }

    private SampleVerdict array(Keyword keyword, Schema schema, SourceArray array) {
        if (keyword instanceof Contains contains) {
            return count(array.elements(), contains.schema(), (element, s) -> apply(s, element))
                    .within(contains.min(), contains.max());
        } else if (keyword instanceof UnevaluatedItems unevaluated) {
            return unevaluated.schema().literal().orElse(false) ? SampleVerdict.YES : SampleVerdict.OPEN;
        }
        return members.ofArray(keyword, schema, array);
    }

    private record Count(int yes, int open) {
        SampleVerdict within(long min, @Nullable Long max) {
            boolean sure = yes >= min && (max == null || yes + open <= max);
            boolean never = yes + open < min || (max != null && yes > max);
            return sure ? SampleVerdict.YES : never ? SampleVerdict.NO : SampleVerdict.OPEN;
        }
    }

    private static <A, B> Count count(List<A> each, B other, BiFunction<A, B, SampleVerdict> test) {
        int yes = 0;
        int open = 0;
        for (A one : each) {
            SampleVerdict verdict = test.apply(one, other);
            yes += verdict == SampleVerdict.YES ? 1 : 0;
            open += verdict == SampleVerdict.OPEN ? 1 : 0;
        }
        return new Count(yes, open);
    }
}
