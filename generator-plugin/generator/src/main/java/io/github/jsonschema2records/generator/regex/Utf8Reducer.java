package io.github.jsonschema2records.generator.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an automaton smaller by assuming that its text is valid UTF-8. In a state inside a character, transitions for
 * ASCII bytes and acceptance do not matter. So most of these states can be merged with the state after the character,
 * and {@code [^/]*} needs one state instead of eight.
 */
final class Utf8Reducer {

    /** Marks a transition that valid text never takes. */
    private static final int ANY = -1;

    /** Greatest number of states for which every state is compared with every other one. */
    private static final int SMALL = 100;

    private final int start;

    /** The column of each byte in the rows. */
    private final int[] columns;

    /** One byte for each column. */
    private final int[] samples;

    /** Targets by column, or {@link #ANY}. */
    private final int[][] rows;

    /** 1 for accepting states, 0 for others, {@link #ANY} if it does not matter. */
    private final int[] accepting;

    private final Utf8Places places;

    /** The state that each state was merged into, or itself. */
    private final int[] merged;

    private final Deque<int[]> undo = new ArrayDeque<>();

    private Utf8Reducer(ByteDfa dfa) {
        start = dfa.start();
        columns = new int[256];
        samples = columns(dfa.byteClasses(), columns);
        rows = new int[dfa.size()][];
        accepting = new int[dfa.size()];
        merged = new int[dfa.size()];
        places = Utf8Places.of(dfa, samples);
        for (int state = 0; state < dfa.size(); state++) {
            merged[state] = state;
            accepting[state] = places.isBetweenCharacters(state) ? dfa.isAccepting(state) ? 1 : 0 : ANY;
            rows[state] = row(dfa, state);
        }
    }

    /**
     * Returns an automaton with the same result for every valid text. For bytes that are not UTF-8 the result may
     * differ.
     */
    static ByteDfa reduce(ByteDfa dfa) {
        Utf8Reducer reducer = new Utf8Reducer(dfa);
        reducer.mergeAll();
        return reducer.result();
    }

    /** Joins bytes that neither the automaton nor UTF-8 distinguishes. */
    private static int[] columns(int[] classes, int[] columns) {
        Map<List<Integer>, Integer> known = new HashMap<>();
        int[] samples = new int[256];
        for (int b = 0; b < 256; b++) {
            Integer column = known.putIfAbsent(List.of(classes[b], Utf8Validity.kind(b)), known.size());
            columns[b] = column == null ? known.size() - 1 : column;
            if (column == null) {
                samples[columns[b]] = b;
            }
        }
        return Arrays.copyOf(samples, known.size());
    }

    private int[] row(ByteDfa dfa, int state) {
        int[] row = new int[samples.length];
        for (int column = 0; column < row.length; column++) {
            row[column] = places.allow(state, samples[column]) ? dfa.next(state, samples[column]) : ANY;
        }
        return row;
    }

    private void mergeAll() {
        for (int state = 1; state < rows.length; state++) {
            if (places.isInsideCharactersOnly(state) && find(state) == state) {
                int behind = behindCharacter(state);
                if (!merge(behind, state) && rows.length <= SMALL) {
                    mergeWithAny(state);
                }
            }
        }
    }

    /** Returns a state that a text can reach by finishing the current character. */
    private int behindCharacter(int state) {
        int at = state;
        while (!places.isBetweenCharacters(at)) {
            int column = 0;
            while (rows[at][column] == ANY) {
                column++;
            }
            at = rows[at][column];
        }
        return at;
    }

    private void mergeWithAny(int state) {
        for (int other = 0; other < rows.length; other++) {
            if (places.isReached(other) && find(other) != find(state) && merge(other, state)) {
                return;
            }
        }
    }

    private int find(int state) {
        int at = state;
        while (merged[at] != at) {
            at = merged[at];
        }
        return at;
    }

    /**
     * Merges two states and every pair that merging them forces together. Undoes it all if the accepted language would
     * change.
     */
    private boolean merge(int a, int b) {
        undo.clear();
        Deque<int[]> pending = new ArrayDeque<>();
        pending.add(new int[] {a, b});
        while (!pending.isEmpty()) {
            int[] pair = pending.remove();
            if (!unite(find(pair[0]), find(pair[1]), pending)) {
                rollBack();
                return false;
            }
        }
        return true;
    }

    private boolean unite(int a, int b, Deque<int[]> pending) {
        if (a == b) {
            return true;
        }
        if (accepting[a] != ANY && accepting[b] != ANY && accepting[a] != accepting[b]) {
            return false;
        }
        undo.push(new int[] {a, accepting[a], b});
        merged[b] = a;
        accepting[a] = Math.max(accepting[a], accepting[b]);
        for (int column = 0; column < samples.length; column++) {
            int to = rows[b][column];
            if (to != ANY && rows[a][column] == ANY) {
                undo.push(new int[] {a, column});
                rows[a][column] = to;
            } else if (to != ANY && to != rows[a][column]) {
                pending.add(new int[] {rows[a][column], to});
            }
        }
        return true;
    }

    private void rollBack() {
        while (!undo.isEmpty()) {
            int[] change = undo.pop();
            if (change.length == 2) {
                rows[change[0]][change[1]] = ANY;
            } else {
                accepting[change[0]] = change[1];
                merged[change[2]] = change[2];
            }
        }
    }

    /** Returns the remaining reachable states, numbered in the order of their bytes, state 0 first. */
    private ByteDfa result() {
        int[] numbers = new int[rows.length];
        Arrays.fill(numbers, -1);
        List<Integer> order = new ArrayList<>(List.of(ByteDfa.DEAD, find(start)));
        numbers[ByteDfa.DEAD] = 0;
        numbers[find(start)] = order.size() - 1;
        List<int[]> table = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int[] row = filled(rows[order.get(i)]);
            for (int b = 0; b < 256; b++) {
                int to = find(row[b]);
                if (numbers[to] < 0) {
                    numbers[to] = order.size();
                    order.add(to);
                }
                row[b] = numbers[to];
            }
            table.add(row);
        }
        boolean[] accept = new boolean[order.size()];
        for (int i = 0; i < accept.length; i++) {
            accept[i] = accepting[order.get(i)] == 1;
        }
        return new ByteDfa(numbers[find(start)], table.toArray(int[][]::new), accept);
    }

    /**
     * Returns the targets by byte. A target that does not matter becomes that of the byte before, so that neighbouring
     * bytes have the same effect.
     */
    private int[] filled(int[] row) {
        int[] filled = new int[256];
        for (int b = 0; b < 256; b++) {
            filled[b] = row[columns[b]];
        }
        fill(filled, 0, 0x80, firstTarget(filled, 0));
        fill(filled, 0x80, 0x100, firstTarget(filled, 0x80));
        return filled;
    }

    private static int firstTarget(int[] row, int from) {
        for (int b = from; b < row.length; b++) {
            if (row[b] != ANY) {
                return row[b];
            }
        }
        return row[0] == ANY ? ByteDfa.DEAD : row[0];
    }

    private static void fill(int[] row, int from, int to, int first) {
        int last = first;
        for (int b = from; b < to; b++) {
            last = row[b] == ANY ? last : row[b];
            row[b] = last;
        }
    }
}
