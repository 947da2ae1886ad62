package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds automata over the UTF-8 bytes of single characters. An unpaired surrogate has the three bytes that its code
 * point would have. The automaton library represents a byte as a {@code char} up to 0xFF.
 */
final class Utf8Automata {

    /** The last code points with one, two, three and four bytes. */
    private static final int[] LAST = {0x7F, 0x7FF, 0xFFFF, CodePointSet.LAST};

    /** The bits of the first byte that indicate the number of bytes. */
    private static final int[] LEAD = {0, 0xC0, 0xE0, 0xF0};

    private final State end = new State();

    /** The states after a first byte, by the bytes that they read, so that equal states are shared. */
    private final Map<String, State> states = new HashMap<>();

    private Utf8Automata() {
        end.setAccept(true);
    }

    /** Returns an automaton that reads one character of the set. */
    static Automaton of(CodePointSet set) {
        Utf8Automata builder = new Utf8Automata();
        State initial = new State();
        int first = 0;
        for (int more = 0; more < LAST.length; more++) {
            builder.blocks(initial, clip(set.ranges(), first, LAST[more]), more, LEAD[more]);
            first = LAST[more] + 1;
        }
        Automaton automaton = new Automaton();
        automaton.setInitialState(initial);
        automaton.setDeterministic(true);
        return automaton;
    }

    private static List<int[]> clip(List<int[]> ranges, int first, int last) {
        List<int[]> clipped = new ArrayList<>();
        for (int[] range : ranges) {
            if (range[1] >= first && range[0] <= last) {
                clipped.add(new int[] {Math.max(range[0], first), Math.min(range[1], last)});
            }
        }
        return clipped;
    }

    /**
     * Adds transitions from {@code from} that read the code points in {@code ranges}: a first byte, which is {@code
     * lead} plus the code point without its last {@code 6 * more} bits, then {@code more} bytes.
     */
    private void blocks(State from, List<int[]> ranges, int more, int lead) {
        int size = 1 << (6 * more);
        Edge edge = new Edge(from);
        int next = 0;
        for (int[] range : ranges) {
            for (int block = Math.max(next, range[0] / size); block <= range[1] / size; block++) {
                List<int[]> inside = clip(ranges, block * size, block * size + size - 1);
                edge.add(lead + block, behind(inside, block * size, more));
                next = block + 1;
            }
        }
        edge.flush();
    }

    /**
     * Returns the state that reads the last {@code more} bytes of the code points in {@code ranges}, in a block that
     * begins at {@code base}.
     */
    private State behind(List<int[]> ranges, int base, int more) {
        if (more == 0) {
            return end;
        }
        StringBuilder key = new StringBuilder().append(more);
        List<int[]> relative = new ArrayList<>();
        for (int[] range : ranges) {
            key.append(' ').append(range[0] - base).append('-').append(range[1] - base);
            relative.add(new int[] {range[0] - base, range[1] - base});
        }
        State known = states.get(key.toString());
        if (known != null) {
            return known;
        }
        State state = new State();
        states.put(key.toString(), state);
        blocks(state, relative, more - 1, 0x80);
        return state;
    }

    /** Joins neighbouring bytes that lead to the same state. */
    private static final class Edge {

        private final State from;
        private @Nullable State to;
        private int first;
        private int last;

        Edge(State from) {
            this.from = from;
        }

        void add(int value, State target) {
            if (target.equals(to) && value == last + 1) {
                last = value;
                return;
            }
            flush();
            to = target;
            first = value;
            last = value;
        }

        void flush() {
            if (to != null) {
                from.addTransition(new Transition((char) first, (char) last, to));
            }
        }
    }
}
