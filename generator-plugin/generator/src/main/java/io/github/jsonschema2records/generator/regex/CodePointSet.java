package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of Unicode code points, including unpaired surrogates, as ECMA-262's {@code CharSet} with the {@code
 * u} flag. It is kept as sorted ranges that neither overlap nor touch, so that equal sets are equal objects.
 */
final class CodePointSet {

    /** The last code point. */
    static final int LAST = Character.MAX_CODE_POINT;

    static final CodePointSet NONE = new CodePointSet(new int[0]);
    static final CodePointSet ALL = range(0, LAST);

    /** The first and last code point of every range, alternating. */
    private final int[] bounds;

    private CodePointSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** Returns the set of these code points. */
    static CodePointSet of(int... codePoints) {
        List<int[]> ranges = new ArrayList<>();
        for (int codePoint : codePoints) {
            ranges.add(new int[] {codePoint, codePoint});
        }
        return ofRanges(ranges);
    }

    /** Returns the code points from {@code first} to {@code last}, both included. */
    static CodePointSet range(int first, int last) {
        return new CodePointSet(new int[] {first, last});
    }

    /**
     * Returns the code points in any of the ranges. Each is a first and a last code point; their order does not matter.
     */
    static CodePointSet ofRanges(List<int[]> ranges) {
        List<int[]> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(range -> range[0]));
        int[] bounds = new int[2 * sorted.size()];
        int length = 0;
        for (int[] range : sorted) {
            if (length > 0 && range[0] <= bounds[length - 1] + 1) {
                bounds[length - 1] = Math.max(bounds[length - 1], range[1]);
            } else {
                bounds[length++] = range[0];
                bounds[length++] = range[1];
            }
        }
        return new CodePointSet(Arrays.copyOf(bounds, length));
    }

    /** Returns the union of some sets. */
    static CodePointSet union(List<CodePointSet> sets) {
        List<int[]> ranges = new ArrayList<>();
        for (CodePointSet set : sets) {
            ranges.addAll(set.ranges());
        }
        return ofRanges(ranges);
    }

    CodePointSet or(CodePointSet other) {
        return union(List.of(this, other));
    }

    CodePointSet and(CodePointSet other) {
        return not().or(other.not()).not();
    }

    CodePointSet minus(CodePointSet other) {
        return and(other.not());
    }

    /** Returns the complement. */
    CodePointSet not() {
        List<int[]> gaps = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (next < bounds[i]) {
                gaps.add(new int[] {next, bounds[i] - 1});
            }
            next = bounds[i + 1] + 1;
        }
        if (next <= LAST) {
            gaps.add(new int[] {next, LAST});
        }
        return ofRanges(gaps);
    }

    /** Returns the ranges in ascending order, each a first and a last code point. */
    List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            ranges.add(new int[] {bounds[i], bounds[i + 1]});
        }
        return ranges;
    }

    boolean contains(int codePoint) {
        int at = Arrays.binarySearch(bounds, codePoint);
        // If absent, the insertion point is -at - 1. It is inside a range if it is odd.
        return at >= 0 || (-at - 1) % 2 == 1;
    }

    boolean containsAll(CodePointSet other) {
        return other.minus(this).isEmpty();
    }

    boolean intersects(CodePointSet other) {
        return !and(other).isEmpty();
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Returns the only member, or null if there are none or several. */
    @Nullable
    Integer only() {
        return bounds.length == 2 && bounds[0] == bounds[1] ? (Integer) bounds[0] : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodePointSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** Formats the set as a character class. Everything but printable ASCII is escaped. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int[] range : ranges()) {
            text.append(escaped(range[0]));
            if (range[1] > range[0]) {
                text.append(range[1] > range[0] + 1 ? "-" : "").append(escaped(range[1]));
            }
        }
        return text.append(']').toString();
    }

    private static String escaped(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F) {
            return ("[]-^\\".indexOf(codePoint) >= 0 ? "\\" : "") + (char) codePoint;
        }
        return "\\u{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";
    }
}
