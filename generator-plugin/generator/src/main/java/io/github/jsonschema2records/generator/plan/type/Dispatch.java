package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the alternative of a value is found. */
public sealed interface Dispatch {

    /** By the kind of the value; the kinds of no two branches overlap. */
    record ByKind(List<Kinds> kinds) implements Dispatch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byKind(this);
        }
    }

    /**
     * Objects by the value of a required string property, all else by the kind of the value.
     *
     * @param property its name
     * @param values its possible values, by branch; no two overlap
     * @param fallback the branch for every other value, or -1
     * @param others the kinds beside objects, by branch; no two overlap
     * @param declared whether only a {@code discriminator} says so, and not what the branches accept
     */
    record ByProperty(String property, List<Set<String>> values, int fallback, List<Kinds> others, boolean declared)
            implements Dispatch {

        /** Whether only objects have a branch, null aside. */
        public boolean onlyObjects() {
            return others.stream().allMatch(Kinds::isEmpty);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byProperty(this);
        }
    }

    /** By trying the branches in order. */
    record ByTrial() implements Dispatch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byTrial();
        }
    }

    /**
     * By trying the branches, those first that declare most of the members that an object has: several can be valid.
     *
     * @param declared the names that each branch declares
     */
    record ByMembers(List<Set<String>> declared) implements Dispatch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byMembers(this);
        }
    }

    /** What to do with each way. */
    interface Cases<R> {
        R byKind(ByKind dispatch);

        R byProperty(ByProperty dispatch);

        R byTrial();

        R byMembers(ByMembers dispatch);
    }

    /** Calls the case of this way. */
    <R> R match(Cases<R> cases);

    /** This, if the value of a property tells objects apart; empty otherwise. */
    default Optional<ByProperty> ifByProperty() {
        return match(new PropertyOnly());
    }
}
