package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A {@link PatternProgram} without registers, loops, lookaround and back-references, so it is a nondeterministic
 * automaton. Characters that all its sets treat alike are one class. Immutable.
 */
final class NfaProgram {

    /** Bit of the start of the text in {@link #contexts}. The other bits are assertions. */
    static final int AT_START = 1 << 31;

    private static final int ASCII = 128;

    /** The instructions, whose operands are sets and targets. */
    final int[] code;

    /** Index of the first instruction. */
    final int start;

    /** Number of classes. As a class, it is the end of the text. */
    final int classes;

    /**
     * For each class, one bit for each set that an assertion looks at: whether the characters of the class are in it.
     */
    final int[] contexts;

    /** For the index of each set, the bit of the set in {@link #contexts}, if an assertion looks at it. */
    private final int[] bits;

    private int assertedSets;

    /** For the index of each set, whether it contains the characters of a class. */
    private final boolean[][] members;

    /** First characters of the ranges of characters with one class, ascending, and their classes. */
    private final int[] bounds;

    private final int[] boundClasses;
    private final int[] asciiClasses = new int[ASCII];

    NfaProgram(int[] program) {
        code = program;
        start = program[1];
        bounds = bounds(program, start);
        boundClasses = new int[bounds.length];
        members = new boolean[start][];
        bits = new int[start];
        classes = classify();
        contexts = new int[classes + 1];
        for (int at = start; at < code.length; at += 2) {
            if (isAssertion(code[at]) && code[at + 1] != 0) {
                addContext(code[at + 1]);
            }
        }
        for (int c = 0; c < ASCII; c++) {
            asciiClasses[c] = find(c);
        }
    }

    private static boolean isAssertion(int instruction) {
        return instruction >= PatternProgram.LINE_START && instruction <= PatternProgram.NO_BOUNDARY;
    }

    private static int[] bounds(int[] program, int start) {
        int[] all = new int[start];
        int count = 1;
        for (int set = 2; set < start; set += 1 + 2 * program[set]) {
            for (int range = 0; range < program[set]; range++) {
                all[count++] = program[set + 1 + 2 * range];
                all[count++] = program[set + 2 + 2 * range] + 1;
            }
        }
        Arrays.sort(all, 0, count);
        int distinct = 1;
        for (int i = 1; i < count; i++) {
            if (all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** Gives ranges of characters that are in the same sets the same class. Returns the number of classes. */
    private int classify() {
        BitSet[] sets = new BitSet[bounds.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet();
        }
        for (int set = 2; set < start; set += 1 + 2 * code[set]) {
            for (int range = 0; range < code[set]; range++) {
                int from = Arrays.binarySearch(bounds, code[set + 1 + 2 * range]);
                int to = Arrays.binarySearch(bounds, code[set + 2 + 2 * range] + 1);
                for (int i = from; i < to; i++) {
                    sets[i].set(set);
                }
            }
        }
        Map<BitSet, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sets.length; i++) {
            Integer known = numbers.putIfAbsent(sets[i], numbers.size());
            boundClasses[i] = known == null ? numbers.size() - 1 : known;
        }
        fillMembers(sets, numbers.size());
        return numbers.size();
    }

    private void fillMembers(BitSet[] sets, int count) {
        for (int set = 2; set < start; set += 1 + 2 * code[set]) {
            members[set] = new boolean[count + 1];
            for (int i = 0; i < sets.length; i++) {
                members[set][boundClasses[i]] |= sets[i].get(set);
            }
        }
    }

    private void addContext(int set) {
        if (bits[set] == 0) {
            bits[set] = 1 << assertedSets++;
            for (int c = 0; c < classes; c++) {
                contexts[c] |= members[set][c] ? bits[set] : 0;
            }
        }
    }

    /** Returns the class of a character. */
    int classOf(int codePoint) {
        return codePoint < ASCII ? asciiClasses[codePoint] : find(codePoint);
    }

    private int find(int codePoint) {
        int at = Arrays.binarySearch(bounds, codePoint);
        return boundClasses[at >= 0 ? at : -at - 2];
    }

    /** Returns whether a set contains the characters of a class. No set contains the end of the text. */
    boolean contains(int set, int characterClass) {
        return members[set][characterClass];
    }

    /**
     * Returns whether an assertion holds between two characters.
     *
     * @param at the index of the assertion
     * @param context the context after the first character
     * @param next the class of the second character, or the end of the text
     */
    boolean holds(int at, int context, int next) {
        int set = code[at + 1];
        return switch (code[at]) {
            case PatternProgram.TEXT_START -> context == AT_START;
            case PatternProgram.TEXT_END -> next == classes;
            case PatternProgram.LINE_START -> context == AT_START || (context & bits[set]) != 0;
            case PatternProgram.LINE_END -> next == classes || contains(set, next);
            default -> {
                boolean isBoundary = ((context & bits[set]) != 0) != contains(set, next);
                yield isBoundary == (code[at] == PatternProgram.BOUNDARY);
            }
        };
    }
}
