package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Encodes an automaton as the table of the runtime's {@code DfaPattern}. A row lists only the entries that differ from
 * its most frequent target, and the rows of all states share one array.
 */
final class DfaEncoder {

    private static final int ALL = 1;

    private final ByteDfa dfa;
    private final int[] classes;
    private final int classCount;

    /**
     * States of the automaton in the order of the table: first the refusing state, then the state that accepts
     * everything.
     */
    private final List<Integer> order = new ArrayList<>();

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int firstAccepting;

    private DfaEncoder(ByteDfa dfa) {
        this.dfa = dfa;
        classes = dfa.byteClasses();
        classCount = Arrays.stream(classes).max().orElse(0) + 1;
    }

    /** Returns the table as text. */
    static PackedText encode(ByteDfa dfa) {
        DfaEncoder encoder = new DfaEncoder(dfa);
        encoder.number();
        return encoder.write();
    }

    private void number() {
        order.add(ByteDfa.DEAD);
        // A placeholder, as the automaton may have no such state.
        order.add(ByteDfa.DEAD);
        numbers.put(ByteDfa.DEAD, 0);
        for (int state = 1; state < dfa.size(); state++) {
            if (dfa.acceptsAll(state)) {
                order.set(ALL, state);
                numbers.put(state, ALL);
            }
        }
        addStates(false);
        firstAccepting = order.size();
        addStates(true);
    }

    private void addStates(boolean accepting) {
        for (int state = 1; state < dfa.size(); state++) {
            if (dfa.isAccepting(state) == accepting && !dfa.acceptsAll(state)) {
                numbers.put(state, order.size());
                order.add(state);
            }
        }
    }

    private int number(int state) {
        return numbers.getOrDefault(state, 0);
    }

    private PackedText write() {
        int[][] rows = new int[order.size()][];
        int[] defaults = new int[order.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(order.get(i));
            defaults[i] = mostFrequent(rows[i]);
        }
        int[] bases = new int[order.size()];
        List<int[]> entries = layOut(rows, defaults, bases);
        PackedText text = new PackedText().add(number(dfa.start()), firstAccepting, order.size());
        writeClasses(text);
        for (int i = 0; i < rows.length; i++) {
            text.add(bases[i], defaults[i]);
        }
        for (int[] entry : entries) {
            text.add(entry);
        }
        return text;
    }

    /** Returns the targets of a state by class. */
    private int[] row(int state) {
        int[] row = new int[classCount];
        for (int b = 0; b < 256; b++) {
            row[classes[b]] = number(dfa.next(state, b));
        }
        return row;
    }

    private static int mostFrequent(int[] row) {
        int[] sorted = row.clone();
        Arrays.sort(sorted);
        int best = sorted[0];
        int bestCount = 0;
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            count = i > 0 && sorted[i] == sorted[i - 1] ? count + 1 : 1;
            if (count > bestCount) {
                bestCount = count;
                best = sorted[i];
            }
        }
        return best;
    }

    /** Finds a place for each row, the fullest first. Returns a check and a target for each place. */
    private List<int[]> layOut(int[][] rows, int[] defaults, int[] bases) {
        BitSet[] used = new BitSet[rows.length];
        List<Integer> fullestFirst = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            used[i] = new BitSet();
            for (int c = 0; c < classCount; c++) {
                used[i].set(c, rows[i][c] != defaults[i]);
            }
            fullestFirst.add(i);
        }
        fullestFirst.sort(Comparator.comparingInt(i -> -used[i].cardinality()));
        BitSet occupied = new BitSet();
        List<int[]> entries = new ArrayList<>();
        int from = 0;
        for (int i : fullestFirst) {
            bases[i] = place(used[i], occupied, from);
            for (int c = used[i].nextSetBit(0); c >= 0; c = used[i].nextSetBit(c + 1)) {
                put(entries, bases[i] + c, i, rows[i][c]);
                occupied.set(bases[i] + c);
            }
            from = Math.max(0, occupied.nextClearBit(from) - classCount);
        }
        // Every place that a class can reach must exist.
        int last = Arrays.stream(bases).max().orElse(0) + classCount - 1;
        put(
                entries,
                last,
                entries.size() > last ? entries.get(last)[0] : 0,
                entries.size() > last ? entries.get(last)[1] : 0);
        return entries;
    }

    private static int place(BitSet used, BitSet occupied, int from) {
        for (int base = from; ; base++) {
            int c = used.nextSetBit(0);
            while (c >= 0 && !occupied.get(base + c)) {
                c = used.nextSetBit(c + 1);
            }
            if (c < 0) {
                return used.isEmpty() ? 0 : base;
            }
        }
    }

    private static void put(List<int[]> entries, int at, int state, int target) {
        while (entries.size() <= at) {
            entries.add(new int[] {0, 0});
        }
        entries.set(at, new int[] {state, target});
    }

    /** Writes the runs of bytes with the same class. */
    private void writeClasses(PackedText text) {
        int b = 0;
        while (b < 256) {
            int end = b + 1;
            while (end < 256 && classes[end] == classes[b]) {
                end++;
            }
            text.add(end - b, classes[b]);
            b = end;
        }
    }
}
