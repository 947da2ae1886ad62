package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A deterministic automaton as a table. The numbering of states does not depend on the order in which the library keeps
 * them. Immutable.
 */
final class ByteDfa {

    /** The state that refuses every text. */
    static final int DEAD = 0;

    private final int start;
    private final int[][] rows;
    private final boolean[] accepting;

    /**
     * Creates an automaton.
     *
     * @param start the number of the first state
     * @param rows for each state, the next state by byte; state 0 refuses everything
     * @param accepting for each state, whether a text may end there
     */
    ByteDfa(int start, int[][] rows, boolean[] accepting) {
        this.start = start;
        this.rows = rows;
        this.accepting = accepting;
    }

    /** Returns the table of a deterministic automaton without dead states. */
    static ByteDfa of(Automaton automaton) {
        automaton.expandSingleton();
        List<State> order = new ArrayList<>();
        IdentityHashMap<State, Integer> numbers = new IdentityHashMap<>();
        number(automaton.getInitialState(), numbers, order);
        List<int[]> rows = new ArrayList<>(List.of(new int[256]));
        for (int i = 0; i < order.size(); i++) {
            int[] row = new int[256];
            for (Transition transition : order.get(i).getSortedTransitions(false)) {
                int to = number(transition.getDest(), numbers, order);
                for (int b = transition.getMin(); b <= Math.min(0xFF, transition.getMax()); b++) {
                    row[b] = to;
                }
            }
            rows.add(row);
        }
        boolean[] accepting = new boolean[rows.size()];
        for (int i = 0; i < order.size(); i++) {
            accepting[i + 1] = order.get(i).isAccept();
        }
        return new ByteDfa(1, rows.toArray(int[][]::new), accepting);
    }

    private static int number(State state, IdentityHashMap<State, Integer> numbers, List<State> order) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        order.add(state);
        numbers.put(state, order.size());
        return order.size();
    }

    int start() {
        return start;
    }

    /** Returns the state after a byte. */
    int next(int state, int b) {
        return rows[state][b];
    }

    boolean isAccepting(int state) {
        return accepting[state];
    }

    int size() {
        return rows.length;
    }

    /** Returns whether no text is accepted at all. */
    boolean refusesText() {
        for (boolean accept : accepting) {
            if (accept) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether every text is accepted from this state on. */
    boolean acceptsAll(int state) {
        return accepting[state] && staysAt(state);
    }

    private boolean staysAt(int state) {
        for (int to : rows[state]) {
            if (to != state) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the class of each byte. Bytes of one class have the same effect in every state. Class 0 contains byte 0.
     */
    int[] byteClasses() {
        Map<List<Integer>, Integer> classes = new HashMap<>();
        int[] result = new int[256];
        for (int b = 0; b < 256; b++) {
            if (b > 0 && isSameColumn(b - 1, b)) {
                result[b] = result[b - 1];
            } else {
                Integer known = classes.putIfAbsent(column(b), classes.size());
                result[b] = known == null ? classes.size() - 1 : known;
            }
        }
        return result;
    }

    private boolean isSameColumn(int a, int b) {
        for (int[] row : rows) {
            if (row[a] != row[b]) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> column(int b) {
        List<Integer> column = new ArrayList<>();
        for (int[] row : rows) {
            column.add(row[b]);
        }
        return column;
    }
}
