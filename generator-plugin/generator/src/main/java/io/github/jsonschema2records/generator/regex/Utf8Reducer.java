package io.github.jsonschema2records.generator.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an automaton smaller by what it need not know: its text is valid UTF-8. A state in the middle of a character
 * does not care about ASCII, nor whether it accepts; so most of them can be one with the state behind the character,
 * and {@code [^/]*} takes one state instead of eight.
 */
final class Utf8Reducer {

    /** The text cannot come here. */
    private static final int ANY = -1;

    /** Comparing every state with every other one is for automata up to this size. */
    private static final int SMALL = 100;

    private final int start;

    /** For each byte its column in the rows. */
    private final int[] columns;

    /** A byte for each column. */
    private final int[] samples;

    /** Targets by column, or {@link #ANY}. */
    private final int[][] rows;

    /** 1 or 0, or {@link #ANY}. */
    private final int[] accepting;

    private final Utf8Places places;

    /** Who a state became one with; itself if it still stands for itself. */
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

    /** An automaton that says the same of every text, and anything of bytes that are none. */
    static ByteDfa reduce(ByteDfa dfa) {
        Utf8Reducer reducer = new Utf8Reducer(dfa);
        reducer.mergeAll();
        return reducer.result();
    }

    /** Joins the bytes that differ neither to the automaton nor to UTF-8. */
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

    /** A state that a text can be in once it has finished the character that it is in the middle of. */
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

    /** Makes two states one, and all those that become one by that; or nothing, if that changes what a text is told. */
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

    /** The states that are left and reached, numbered in the order of their bytes, state 0 first. */
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

    /** By byte; what is open becomes what stands before it, so that bytes next to each other do the same. */
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
