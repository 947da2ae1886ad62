package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Implements ECMA-262's {@code Canonicalize} with the flags {@code u} and {@code i}: Unicode's simple case folding. */
final class CaseFolding {

    /** From a folding to all code points that have it, itself included. */
    private static final Map<Integer, List<Integer>> CLASSES = new HashMap<>();

    /** The foldings of the code points that have another folding than themselves, in order. */
    private static final TreeMap<Integer, Integer> FOLDINGS = new TreeMap<>();

    static {
        for (int[] pair : UnicodeProperties.simpleCaseFoldings()) {
            FOLDINGS.put(pair[0], pair[1]);
            CLASSES.computeIfAbsent(pair[1], CaseFolding::itself).add(pair[0]);
        }
    }

    private CaseFolding() {}

    private static List<Integer> itself(Integer codePoint) {
        List<Integer> members = new ArrayList<>();
        members.add(codePoint);
        return members;
    }

    /** Returns the code points that equal a member apart from case, members included. */
    static CodePointSet closure(CodePointSet set) {
        List<int[]> ranges = set.ranges();
        for (int[] range : set.ranges()) {
            for (int folding : FOLDINGS.subMap(range[0], true, range[1], true).values()) {
                addClass(folding, ranges);
            }
        }
        for (int folding : CLASSES.keySet()) {
            if (set.contains(folding)) {
                addClass(folding, ranges);
            }
        }
        return CodePointSet.ofRanges(ranges);
    }

    private static void addClass(int folding, List<int[]> ranges) {
        for (int member : CLASSES.getOrDefault(folding, List.of())) {
            ranges.add(new int[] {member, member});
        }
    }
}
