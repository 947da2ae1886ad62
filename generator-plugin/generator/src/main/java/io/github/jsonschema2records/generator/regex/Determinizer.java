package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Makes automata deterministic by the subset construction, within a budget. The library's own method has no limit. */
final class Determinizer {

    /**
     * Limit of states. The library can minimise about as many in a second, as it has a list for each state and each
     * start of a byte range.
     */
    private static final int MOST_STATES = 20_000;

    private final WorkBudget budget;
    private final IdentityHashMap<State, Integer> numbers = new IdentityHashMap<>();
    private final Map<BitSet, State> subsets = new HashMap<>();
    private final Deque<BitSet> pending = new ArrayDeque<>();
    private State[] states = {};

    /** The state from which everything is accepted, or -1. A subset that contains it needs no other member. */
    private int all = -1;

    private Determinizer(WorkBudget budget) {
        this.budget = budget;
    }

    /** Returns a minimal deterministic automaton with the language of {@code automaton}, which is not changed. */
    static Automaton minimal(Automaton automaton, WorkBudget budget) {
        Automaton deterministic =
                automaton.isDeterministic() ? automaton.clone() : new Determinizer(budget).run(automaton);
        if (deterministic.getNumberOfStates() > MOST_STATES) {
            throw new NoAutomatonException(NoAutomatonException.TOO_LARGE);
        }
        return Minimizer.minimal(deterministic);
    }

    private Automaton run(Automaton automaton) {
        automaton.expandSingleton();
        states = automaton.getStates().toArray(State[]::new);
        for (int i = 0; i < states.length; i++) {
            numbers.put(states[i], i);
            all = acceptsAll(states[i]) ? i : all;
        }
        BitSet start = new BitSet();
        start.set(number(automaton.getInitialState()));
        Automaton deterministic = new Automaton();
        deterministic.setInitialState(subset(start));
        while (!pending.isEmpty()) {
            step(pending.remove());
        }
        deterministic.setDeterministic(true);
        deterministic.removeDeadTransitions();
        return deterministic;
    }

    private static boolean acceptsAll(State state) {
        for (Transition transition : state.getTransitions()) {
            if (state.isAccept()
                    && transition.getDest().equals(state)
                    && transition.getMin() == 0
                    && transition.getMax() >= 0xFF) {
                return true;
            }
        }
        return false;
    }

    private int number(State state) {
        return numbers.getOrDefault(state, -1);
    }

    private State subset(BitSet members) {
        if (all >= 0 && members.get(all)) {
            members.clear();
            members.set(all);
        }
        State known = subsets.get(members);
        if (known != null) {
            return known;
        }
        budget.spend(members.cardinality() + 8);
        State state = new State();
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            if (states[i].isAccept()) {
                state.setAccept(true);
            }
        }
        subsets.put(members, state);
        pending.add(members);
        return state;
    }

    /** Adds the transitions of a subset, for each range of bytes with the same targets. */
    private void step(BitSet members) {
        State from = subset(members);
        boolean[] starts = new boolean[257];
        long transitions = 0;
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            for (Transition transition : states[i].getTransitions()) {
                starts[transition.getMin()] = true;
                starts[transition.getMax() + 1] = true;
                transitions++;
            }
        }
        int[] cuts = cuts(starts);
        BitSet[] targets = new BitSet[cuts.length];
        Arrays.setAll(targets, i -> new BitSet());
        budget.spend(transitions + cuts.length);
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            for (Transition transition : states[i].getTransitions()) {
                addTo(targets, cuts, transition);
            }
        }
        connect(from, cuts, targets);
    }

    private static int[] cuts(boolean[] starts) {
        int[] cuts = new int[257];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i]) {
                cuts[count++] = i;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    private void addTo(BitSet[] targets, int[] cuts, Transition transition) {
        int to = number(transition.getDest());
        for (int i = Arrays.binarySearch(cuts, transition.getMin()); i < cuts.length; i++) {
            if (cuts[i] > transition.getMax()) {
                return;
            }
            targets[i].set(to);
            budget.spend(1);
        }
    }

    private void connect(State from, int[] cuts, BitSet[] targets) {
        for (int i = 0; i + 1 < cuts.length; i++) {
            if (!targets[i].isEmpty()) {
                from.addTransition(new Transition((char) cuts[i], (char) (cuts[i + 1] - 1), subset(targets[i])));
            }
        }
    }
}
