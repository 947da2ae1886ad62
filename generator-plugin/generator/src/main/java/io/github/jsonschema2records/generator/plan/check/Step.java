package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a check, about one keyword or several that share a loop. */
public sealed interface Step {

    /** The one fold over the alternatives. */
    <R> R match(Cases<R> cases);

    /**
     * A keyword that looks at the value alone.
     *
     * @param name the keyword as written
     * @param format for a pattern the name of the format beside it, which says better what is wrong; else null
     */
    record Assertion(
            String name,
            Keyword.Assertion keyword,
            @Nullable String format) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.assertion(this);
        }
    }

    /**
     * One pass over an object's members.
     *
     * @param names the known names: those of properties in the order of the text, then required ones; required ones first
     *     where a mask of {@link #MASK_BITS} cannot reach all
     * @param properties the subschema for the value of each known name that has one
     * @param patterns the subschema for values whose name matches, by regular expression
     * @param additional the subschema for all other values, or null
     * @param propertyNames the subschema for the names themselves, or null
     * @param required the names that must be there
     */
    record Members(
            List<String> names,
            Map<String, Call> properties,
            Map<String, Call> patterns,
            @Nullable Call additional,
            @Nullable Call propertyNames,
            List<String> required)
            implements Step {

        /** How many names the bits of a mask can stand for. */
        public static final int MASK_BITS = Long.SIZE;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.members(this);
        }
    }

    /**
     * One pass over an array's items.
     *
     * @param prefix the subschemas of the first items
     * @param items the subschema of the rest, or null
     * @param contains the subschema of which some items must be an instance, or null
     * @param bounds how many of them
     */
    record Elements(
            List<Call> prefix,
            @Nullable Call items,
            @Nullable Call contains,
            Keyword.@Nullable Contains bounds) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elements(this);
        }
    }

    /** A subschema that must hold as well: a branch of {@code allOf}, a reference. */
    record Apply(Call call) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.apply(this);
        }
    }

    /**
     * A reference that depends on the dynamic scope.
     *
     * @param anchor the dynamic anchor
     * @param calls the possible targets by the number of the candidate
     * @param initial the target where the scope says nothing
     */
    record ApplyDynamic(String anchor, Map<Integer, Call> calls, Call initial) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.applyDynamic(this);
        }
    }

    /**
     * At least one must hold.
     *
     * @param dispatch how the only branch that can hold is found; by trial where none is known
     */
    record AnyOf(List<Call> branches, Dispatch dispatch) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /**
     * Exactly one must hold.
     *
     * @param dispatch how the only branch that can hold is found; by trial where none is known
     */
    record OneOf(List<Call> branches, Dispatch dispatch) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /**
     * Must not hold.
     *
     * @param words what to say if it does, or null
     */
    record Not(Call call, @Nullable Prohibition words) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** {@code if}, {@code then}, {@code else}. */
    record Conditional(
            Call condition, @Nullable Call then, @Nullable Call otherwise) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.conditional(this);
        }
    }

    /** Where a property is present, others must be. */
    record DependentNames(String keyword, String trigger, List<String> names) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependentNames(this);
        }
    }

    /**
     * Where a property is present, a subschema must hold.
     *
     * @param value the string that the property must have; null where any value does
     */
    record DependentSchema(String trigger, @Nullable String value, Call call) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependentSchema(this);
        }
    }

    /** The members that nothing before has evaluated. */
    record UnevaluatedMembers(Call call) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unevaluatedMembers(this);
        }
    }

    /**
     * The members that nothing before has evaluated, where the branches that hold tell which these are.
     *
     * @param always what is evaluated whichever branches hold
     * @param marked what else is evaluated where a branch holds that is {@linkplain Call#mark noted} under the number of the
     *     place in this list
     */
    record LeftMembers(Call call, EvaluatedMembers always, List<EvaluatedMembers> marked) implements Step {
        public LeftMembers {
            marked = List.copyOf(marked);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leftMembers(this);
        }
    }

    /** The items that nothing before has evaluated. */
    record UnevaluatedElements(Call call) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unevaluatedElements(this);
        }
    }

    /** What to do with each alternative. */
    interface Cases<R> {
        R assertion(Assertion step);

        R members(Members step);

        R elements(Elements step);

        R apply(Apply step);

        R applyDynamic(ApplyDynamic step);

        R anyOf(AnyOf step);

        R oneOf(OneOf step);

        R not(Not step);

        R conditional(Conditional step);

        R dependentNames(DependentNames step);

        R dependentSchema(DependentSchema step);

        R unevaluatedMembers(UnevaluatedMembers step);

        R leftMembers(LeftMembers step);

        R unevaluatedElements(UnevaluatedElements step);
    }
}
