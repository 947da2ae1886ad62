package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of a check, for one keyword or for several that share a loop. */
public sealed interface Step {

    /** Calls the case of this step. */
    <R> R match(Cases<R> cases);

    /**
     * A keyword that looks at the value alone.
     *
     * @param name the keyword as written
     * @param format for a pattern the name of the format beside it, which makes a better message; else null
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

    /** {@code enum}. */
    record Enumeration(EnumForm form) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * One pass over an object's members.
     *
     * @param names the known names: those of properties in the order of the text, then required ones; required ones
     *     first if a mask of {@link #MASK_BITS} cannot contain all
     * @param properties the subschema for the value of each known name that has one
     * @param patterns the subschema for values whose name matches, by regular expression
     * @param additional the subschema for all other values, or null
     * @param propertyNames the subschema for the names themselves, or null
     * @param required the names that must be present
     */
    record Members(
            List<String> names,
            Map<String, Call> properties,
            Map<String, Call> patterns,
            @Nullable Call additional,
            @Nullable Call propertyNames,
            List<String> required)
            implements Step {

        /** Number of names that a mask can contain. */
        public static final int MASK_BITS = Long.SIZE;

        /** Returns how a check finds out that all required properties are there. */
        public Presence presence() {
            if (required.isEmpty()) {
                return Presence.NONE;
            }
            return required.size() <= MASK_BITS ? Presence.MASK : Presence.SCAN;
        }

        /** Returns the bits of the required names, where these are in a mask. */
        public long requiredMask() {
            long mask = 0;
            for (String name : required) {
                mask |= 1L << names.indexOf(name);
            }
            return mask;
        }

        /** Returns whether the members matter, and not only which names there are. */
        public boolean looksAtMembers() {
            return Stream.of(properties.values(), patterns.values(), nullable(additional), nullable(propertyNames))
                    .flatMap(Collection::stream)
                    .anyMatch(call -> !call.acceptsEverything());
        }

        /** Returns whether the subschema of some members is only a type, which the runtime tests. */
        public boolean testsTypes() {
            return properties.values().stream().anyMatch(Call::isPlainType)
                    || (additional != null && additional.isPlainType() && testsAdditional());
        }

        /**
         * Returns whether the runtime tests the members without a number too: {@code additionalProperties} is only a
         * type or {@code false}, and applies just to them. A name that is only required has a number, but its member is
         * an additional one.
         */
        public boolean testsAdditional() {
            return additional != null
                    && (additional.isPlainType() || additional.target() instanceof CheckTarget.Never)
                    && additional.references().isEmpty()
                    && additional.path().equals("/additionalProperties")
                    && patterns.isEmpty()
                    && !names.isEmpty()
                    && properties.keySet().containsAll(names);
        }

        /** Returns whether all members have one subschema that is only a type, whatever their names. */
        public boolean isMapOfType() {
            return names.isEmpty()
                    && patterns.isEmpty()
                    && additional != null
                    && additional.isPlainType()
                    && additional.path().equals("/additionalProperties")
                    && (propertyNames == null || propertyNames.acceptsEverything());
        }

        /** Returns whether the runtime's loop checks everything, since all subschemas are only types. */
        public boolean hasOnlyTypes() {
            return looksAtMembers()
                    && !names.isEmpty()
                    && (required.isEmpty() || names.size() < MASK_BITS)
                    && properties.values().stream().allMatch(call -> call.isPlainType() || call.acceptsEverything())
                    && patterns.isEmpty()
                    && (additional == null || additional.acceptsEverything() || testsAdditional())
                    && (propertyNames == null || propertyNames.acceptsEverything());
        }

        /**
         * Returns whether the number of a name decides whether a member is an additional one: those without a number are,
         * or all are.
         */
        public boolean isDecidedByName() {
            return patterns.isEmpty()
                    && (properties.isEmpty() || properties.keySet().containsAll(names));
        }

        private static Collection<Call> nullable(@Nullable Call call) {
            return call == null ? List.of() : List.of(call);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.members(this);
        }
    }

    /** Ways to find out that all required properties are there. */
    enum Presence {
        /** None is required. */
        NONE,
        /** The pass sets a bit for each. */
        MASK,
        /** Each is looked up, since there are too many for a mask. */
        SCAN
    }

    /**
     * One pass over an array's items.
     *
     * @param prefix the subschemas of the first items
     * @param items the subschema of the rest, or null
     * @param contains the subschema that some items must satisfy, or null
     * @param bounds the number of such items
     */
    record Elements(
            List<Call> prefix,
            @Nullable Call items,
            @Nullable Call contains,
            Keyword.@Nullable Contains bounds) implements Step {
        /** Returns whether the runtime's loop checks everything, since the subschema of all items is only a type. */
        public boolean hasOnlyTypes() {
            return prefix.isEmpty()
                    && contains == null
                    && items != null
                    && items.isPlainType()
                    && items.path().equals("/items");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elements(this);
        }
    }

    /** A subschema that must accept the value too: a branch of {@code allOf}, or a reference. */
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
     * @param initial the target if the scope is open
     */
    record ApplyDynamic(String anchor, Map<Integer, Call> calls, Call initial) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.applyDynamic(this);
        }
    }

    /**
     * {@code anyOf}.
     *
     * @param dispatch the way to find the only possible branch; by trial if there is none
     * @param filter the way to exclude branches before they are tried; null if there is none
     */
    record AnyOf(
            List<Call> branches,
            Dispatch dispatch,
            @Nullable BranchFilter filter) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /**
     * {@code oneOf}.
     *
     * @param dispatch the way to find the only possible branch; by trial if there is none
     * @param filter the way to exclude branches before they are tried; null if there is none
     */
    record OneOf(
            List<Call> branches,
            Dispatch dispatch,
            @Nullable BranchFilter filter) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /**
     * {@code not}.
     *
     * @param words the description for the message, or null
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

    /** {@code dependentRequired}: if a property is present, others must be too. */
    record DependentNames(String keyword, String trigger, List<String> names) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependentNames(this);
        }
    }

    /**
     * A subschema that must accept the value if a property is present.
     *
     * @param value the string that the property must have; null for any value
     */
    record DependentSchema(String trigger, @Nullable String value, Call call) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependentSchema(this);
        }
    }

    /** A subschema for the members that no earlier step has evaluated. */
    record UnevaluatedMembers(Call call) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unevaluatedMembers(this);
        }
    }

    /**
     * A subschema for the members that no earlier step has evaluated, if flags of branches determine which these are.
     *
     * @param always the members evaluated in any case
     * @param marked the members evaluated in addition if a branch accepts the value, by the number of its {@linkplain
     *     Call#mark flag}
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

    /** A subschema for the items that no earlier step has evaluated. */
    record UnevaluatedElements(Call call) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unevaluatedElements(this);
        }
    }

    /** One method for each kind of step. */
    interface Cases<R> {
        R assertion(Assertion step);

        R enumeration(Enumeration step);

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
