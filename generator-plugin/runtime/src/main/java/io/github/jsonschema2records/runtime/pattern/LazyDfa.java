package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Deterministic automaton of an {@link NfaProgram} that is built while texts are searched. It forgets all states when
 * they take too much memory, and starts anew. Not thread-safe.
 */
final class LazyDfa {

    /** Memory for states, in bytes. */
    private static final int ROOM = 1 << 19;

    /** Memory of a state apart from its arrays: the objects, and the entry of the map. */
    private static final int STATE = 128;

    /** Room for instructions at first. It grows with their number. */
    private static final int FEW = 32;

    private final NfaProgram program;
    private final DfaState accepted = new DfaState(new int[0], 0, 0);
    private final DfaState refused = new DfaState(new int[0], 1, 0);
    private final Map<DfaState, DfaState> states = new HashMap<>();
    private int room = ROOM;
    private long left;

    /** For each instruction, the number of the transition that visited it last. */
    private final int[] visited;

    private int transition;

    /** Instructions that are still to be executed. */
    private int[] pending = new int[FEW];

    /** Instructions after a character that was read. */
    private int[] reached = new int[FEW];

    LazyDfa(NfaProgram program) {
        this.program = program;
        visited = new int[program.code.length];
    }

    /** Sets the number of steps for the next search. */
    void allow(long steps) {
        left = steps;
    }

    /** Returns the number of steps that are left, negative if there were too few. */
    long left() {
        return left;
    }

    boolean isExhausted() {
        return left < 0;
    }

    /** Returns whether the pattern matches somewhere in a text. The answer has no meaning if steps are exhausted. */
    @SuppressWarnings("ReferenceEquality") // there is one accepting state
    boolean search(byte[] utf8, int from, int to) {
        DfaState state = state(new int[] {program.start}, NfaProgram.AT_START);
        int at = from;
        while (at < to && state != accepted && left >= 0) {
            state = after(state, program.classOf(Utf8Characters.codePoint(utf8, at)));
            at += Utf8Characters.length(utf8[at]);
        }
        return state == accepted || after(state, program.classes) == accepted;
    }

    private DfaState after(DfaState state, int next) {
        DfaState known = state.next[next];
        if (known == null) {
            known = build(state, next);
            state.next[next] = known;
        }
        return known;
    }

    /** Runs all threads of a state up to the next character, which is of a class, or up to the end of the text. */
    private DfaState build(DfaState state, int next) {
        startTransition();
        int top = 0;
        for (int at : state.threads) {
            top = visit(at, top);
        }
        int count = 0;
        while (top > 0) {
            int at = pending[--top];
            int instruction = program.code[at];
            left--;
            if (instruction == PatternProgram.MATCH) {
                return accepted;
            } else if (instruction == PatternProgram.SET) {
                if (program.contains(program.code[at + 1], next)) {
                    count = reach(at + 2, count);
                }
                continue;
            }
            boolean jumps = instruction == PatternProgram.JUMP || instruction == PatternProgram.SPLIT;
            if (jumps) {
                top = visit(program.code[at + 1], top);
            }
            if (instruction == PatternProgram.SPLIT || (!jumps && program.holds(at, state.context, next))) {
                top = visit(at + 2, top);
            }
        }
        return next == program.classes ? refused : afterCharacter(count, next);
    }

    private void startTransition() {
        if (++transition == 0) {
            Arrays.fill(visited, 0);
            transition = 1;
        }
    }

    private int visit(int at, int top) {
        if (visited[at] == transition) {
            return top;
        }
        visited[at] = transition;
        if (top == pending.length) {
            pending = Arrays.copyOf(pending, 2 * top);
        }
        pending[top] = at;
        return top + 1;
    }

    private int reach(int at, int count) {
        if (count == reached.length) {
            reached = Arrays.copyOf(reached, 2 * count);
        }
        reached[count] = at;
        return count + 1;
    }

    /** Returns the state after a character. A match may also start there. */
    private DfaState afterCharacter(int count, int next) {
        reach(program.start, count);
        Arrays.sort(reached, 0, count + 1);
        int distinct = 1;
        for (int i = 1; i <= count; i++) {
            if (reached[i] != reached[i - 1]) {
                reached[distinct++] = reached[i];
            }
        }
        return state(Arrays.copyOf(reached, distinct), program.contexts[next]);
    }

    private DfaState state(int[] threads, int context) {
        DfaState added = new DfaState(threads, context, program.classes + 1);
        DfaState known = states.get(added);
        if (known != null) {
            return known;
        }
        int size = STATE + 4 * (threads.length + program.classes + 1);
        if (room < size) {
            states.clear();
            room = ROOM;
        }
        room -= size;
        states.put(added, added);
        return added;
    }
}
