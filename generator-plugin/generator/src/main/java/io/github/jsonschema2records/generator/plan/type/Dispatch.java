package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way to find the branch of a value. */
public sealed interface Dispatch {

    /** By the kind of the value. The kinds of the branches do not overlap. */
    record ByKind(List<Kinds> kinds) implements Dispatch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byKind(this);
        }
    }

    /**
     * For objects by the value of a required string property, for others by the kind of the value.
     *
     * @param property its name
     * @param values its possible values by branch, which do not overlap
     * @param fallback the branch for every other value, or -1
     * @param others the kinds other than objects by branch, which do not overlap
     * @param declared whether only a {@code discriminator} says so, not the schemas of the branches
     */
    record ByProperty(String property, List<Set<String>> values, int fallback, List<Kinds> others, boolean declared)
            implements Dispatch {

        /** Returns all values. The index of a value is its number. */
        public List<String> allValues() {
            return values.stream().flatMap(Set::stream).toList();
        }

        /** Returns the numbers of the values of each branch that has any. */
        public Map<Integer, List<Integer>> valueNumbers() {
            Map<Integer, List<Integer>> numbers = new LinkedHashMap<>();
            int number = 0;
            for (int branch = 0; branch < values.size(); branch++) {
                for (int i = 0; i < values.get(branch).size(); i++) {
                    numbers.computeIfAbsent(branch, b -> new ArrayList<>()).add(number++);
                }
            }
            return numbers;
        }

        /** Returns whether each value belongs to a branch of its own, so that other values fit none. */
        public boolean isClosed() {
            return fallback < 0;
        }

        /** Returns whether all branches are for objects, apart from null. */
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
     * By trying the branches, beginning with those that declare most of the members of the object, as several can be
     * valid.
     *
     * @param declared the names that each branch declares
     */
    record ByMembers(List<Set<String>> declared) implements Dispatch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byMembers(this);
        }
    }

    /** One method for each way. */
    interface Cases<R> {
        R byKind(ByKind dispatch);

        R byProperty(ByProperty dispatch);

        R byTrial();

        R byMembers(ByMembers dispatch);
    }

    /** Calls the case of this way. */
    <R> R match(Cases<R> cases);

    /** Returns this if it distinguishes objects by a property; empty otherwise. */
    default Optional<ByProperty> ifByProperty() {
        return match(new PropertyOnly());
    }
}
