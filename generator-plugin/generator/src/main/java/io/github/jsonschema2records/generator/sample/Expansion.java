package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.KeywordFold;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Enumerates the choices of branches of the unions and conditions of some schemas. The first choice takes the first
 * possible branch everywhere; then come those with one other branch, then those with two.
 */
final class Expansion {

    private static final int MOST_OTHERS = 2;
    private static final int MOST_OFFERS = 200;
    private static final int MOST_STEPS = 2_000;

    private final ValueSearch search;
    private final Set<Schema> forced;
    private final Set<Occurrence> ignored;
    private final Predicate<Conjunction> offer;
    private int offers;
    private int steps;

    /**
     * Creates an enumeration.
     *
     * @param forced branches that must be chosen where they are
     * @param ignored keywords that need not hold
     * @param offer receives each choice, and returns whether to stop
     */
    Expansion(ValueSearch search, Set<Schema> forced, Set<Occurrence> ignored, Predicate<Conjunction> offer) {
        this.search = search;
        this.forced = forced;
        this.ignored = ignored;
        this.offer = offer;
    }

    /** Enumerates. */
    void run(List<Schema> schemas) {
        State start = new State();
        schemas.forEach(start::add);
        for (int others = 0; others <= MOST_OTHERS; others++) {
            steps = 0;
            if (choose(start, 0, others)) {
                return;
            }
        }
    }

    /** Chooses a branch at the next open place. Returns whether to stop. */
    private boolean choose(State state, int at, int others) {
        if (search.budget().spend(1)) {
            return true;
        } else if (state.kinds.isEmpty() || ++steps > MOST_STEPS) {
            return false;
        } else if (at == state.choices.size()) {
            return others == 0 && (++offers > MOST_OFFERS || offer.test(state.conjunction()));
        }
        int cost = 0;
        for (Option option : state.choices.get(at)) {
            State next = state.with(option);
            if (next.kinds.isEmpty()) {
                continue;
            }
            if (cost <= others && choose(next, at + 1, others - cost)) {
                return true;
            }
            cost = 1;
        }
        return false;
    }

    /**
     * A branch.
     *
     * @param schemas the schemas that apply if it is chosen
     * @param names the properties that it needs
     */
    private record Option(List<Schema> schemas, Set<String> names) {

        static Option of(Schema... schemas) {
            return new Option(List.of(schemas), Set.of());
        }
    }

    /** The schemas that were added so far, and the open choices. */
    private final class State {

        private final Set<Schema> members = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final List<List<Option>> choices = new ArrayList<>();
        private Kinds kinds = Kinds.ALL;

        State with(Option option) {
            if (option.schemas().isEmpty()) {
                return this;
            }
            State next = new State();
            next.members.addAll(members);
            next.names.addAll(names);
            next.names.addAll(option.names());
            next.choices.addAll(choices);
            next.kinds = kinds;
            option.schemas().forEach(next::add);
            return next;
        }

        Conjunction conjunction() {
            return new Conjunction(List.copyOf(members), ignored, names, kinds);
        }

        void add(Schema schema) {
            if (!members.add(schema)) {
                return;
            }
            kinds = kinds.and(kinds(schema));
            for (Occurrence occurrence : schema.occurrences()) {
                if (!ignored.contains(occurrence)) {
                    occurrence.keyword().match(new Added(this));
                }
            }
        }

        private Kinds kinds(Schema schema) {
            if (ignored.isEmpty() || schema.isFalse()) {
                return search.facts().kinds(schema);
            }
            return schema.occurrences().stream()
                    .filter(occurrence -> !ignored.contains(occurrence))
                    .filter(occurrence -> occurrence.keyword() instanceof Type)
                    .map(occurrence -> Kinds.of(((Type) occurrence.keyword()).types()))
                    .reduce(Kinds.ALL, Kinds::and);
        }

        private void choose(List<Option> options) {
            List<Option> chosen = options.stream()
                    .filter(option -> option.schemas().stream().anyMatch(forced::contains))
                    .toList();
            choices.add(chosen.isEmpty() ? options : chosen);
        }
    }

    /** Adds what a keyword applies to the same value, and the choices that it leaves. */
    private final class Added extends KeywordFold<State> {

        private final State state;

        Added(State state) {
            this.state = state;
        }

        @Override
        protected State other(Keyword keyword) {
            return state;
        }

        @Override
        public State allOf(AllOf keyword) {
            keyword.branches().forEach(state::add);
            return state;
        }

        @Override
        public State reference(Reference keyword) {
            state.add(search.facts().graph().target(keyword).initial());
            return state;
        }

        @Override
        protected State union(Union keyword) {
            state.choose(keyword.branches().stream().map(Option::of).toList());
            return state;
        }

        @Override
        public State guarded(Guarded keyword) {
            keyword.guards().forEach(guard -> state.choose(guard.condition().match(new Treatments(guard))));
            return state;
        }
    }

    /** The ways to treat a condition. Where nothing is chosen, the value is evaluated later anyway. */
    private static final class Treatments implements Guard.Cases<List<Option>> {

        private final List<Option> options = new ArrayList<>(List.of(Option.of()));
        private final @Nullable Schema then;
        private final @Nullable Schema otherwise;

        Treatments(Guard guard) {
            this.then = guard.then();
            this.otherwise = guard.otherwise();
        }

        @Override
        public List<Option> holds(Guard.Holds condition) {
            options.add(then == null ? Option.of(condition.schema()) : Option.of(condition.schema(), then));
            if (otherwise != null) {
                options.add(Option.of(otherwise));
            }
            return options;
        }

        @Override
        public List<Option> present(Guard.Present condition) {
            if (then != null) {
                options.add(new Option(List.of(then), Set.of(condition.name())));
            }
            return options;
        }

        @Override
        public List<Option> equalTo(Guard.Equals condition) {
            return options;
        }
    }
}
