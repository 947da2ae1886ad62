package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Minimizes small deterministic automata by Moore's algorithm: states are divided into classes until all states of a
 * class go to the same classes. The algorithm of the library is made for large automata, and keeps a list for each state
 * and each range of bytes. So the small automata of most patterns take it longer.
 */
final class Minimizer {

    /** Greatest number of states. A round takes time for each of them, and there may be as many rounds. */
    private static final int MOST_STATES = 500;

    private final State[] states;
    private final Transition[][] transitions;
    private final IdentityHashMap<State, Integer> numbers = new IdentityHashMap<>();

    private Minimizer(State[] states) {
        this.states = states;
        this.transitions = new Transition[states.length][];
        for (int i = 0; i < states.length; i++) {
            numbers.put(states[i], i);
            transitions[i] = states[i].getSortedTransitions(false).toArray(Transition[]::new);
        }
    }

    /** Returns the minimal automaton of a deterministic one, which may be changed. */
    static Automaton minimal(Automaton deterministic) {
        deterministic.expandSingleton();
        deterministic.removeDeadTransitions();
        State[] states = deterministic.getStates().toArray(State[]::new);
        if (states.length > MOST_STATES) {
            deterministic.minimize();
            return deterministic;
        }
        Minimizer minimizer = new Minimizer(states);
        return minimizer.automaton(minimizer.classes(), deterministic.getInitialState());
    }

    /** Returns the class of each state. */
    private int[] classes() {
        int[] classes = new int[states.length];
        for (int i = 0; i < states.length; i++) {
            classes[i] = states[i].isAccept() ? 1 : 0;
        }
        int count = 0;
        while (true) {
            Map<IntBuffer, Integer> known = new HashMap<>();
            int[] divided = new int[states.length];
            for (int i = 0; i < states.length; i++) {
                divided[i] = known.computeIfAbsent(IntBuffer.wrap(behaviour(i, classes)), key -> known.size());
            }
            if (known.size() == count) {
                return divided;
            }
            count = known.size();
            classes = divided;
        }
    }

    /** Returns the class of a state and its transitions: first byte, last byte and class of the target by turns. */
    private int[] behaviour(int state, int[] classes) {
        int[] behaviour = new int[1 + 3 * transitions[state].length];
        behaviour[0] = classes[state];
        int length = 1;
        for (Transition transition : transitions[state]) {
            int to = classes[number(transition.getDest())];
            boolean longer =
                    length > 1 && behaviour[length - 1] == to && behaviour[length - 2] == transition.getMin() - 1;
            if (longer) {
                behaviour[length - 2] = transition.getMax();
            } else {
                behaviour[length++] = transition.getMin();
                behaviour[length++] = transition.getMax();
                behaviour[length++] = to;
            }
        }
        return Arrays.copyOf(behaviour, length);
    }

    private Automaton automaton(int[] classes, State initial) {
        State[] made = new State[states.length];
        for (int i = 0; i < states.length; i++) {
            made[classes[i]] = made[classes[i]] == null ? new State() : made[classes[i]];
        }
        boolean[] connected = new boolean[states.length];
        for (int i = 0; i < states.length; i++) {
            State state = made[classes[i]];
            if (!connected[classes[i]]) {
                connected[classes[i]] = true;
                state.setAccept(states[i].isAccept());
                int[] behaviour = behaviour(i, classes);
                for (int at = 1; at < behaviour.length; at += 3) {
                    state.addTransition(
                            new Transition((char) behaviour[at], (char) behaviour[at + 1], made[behaviour[at + 2]]));
                }
            }
        }
        Automaton automaton = new Automaton();
        automaton.setInitialState(made[classes[number(initial)]]);
        automaton.setDeterministic(true);
        return automaton;
    }

    private int number(State state) {
        Integer number = numbers.get(state);
        if (number == null) {
            throw new IllegalStateException("a state of another automaton");
        }
        return number;
    }
}
