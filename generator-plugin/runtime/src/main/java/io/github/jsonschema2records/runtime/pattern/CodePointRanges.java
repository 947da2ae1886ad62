package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;
import java.util.StringTokenizer;

/** Immutable set of code points, stored as ranges. */
public final class CodePointRanges {

    /** First code point of each range. */
    private final int[] first;

    /** Last code point of each range. */
    private final int[] last;

    private CodePointRanges(int[] first, int[] last) {
        this.first = first;
        this.last = last;
    }

    /** Parses ranges in the notation of the Unicode data files, in ascending order: {@code 0620 0626..0628}. */
    public static CodePointRanges parse(String ranges) {
        StringTokenizer tokens = new StringTokenizer(ranges);
        int[] first = new int[tokens.countTokens()];
        int[] last = new int[first.length];
        for (int i = 0; i < first.length; i++) {
            String range = tokens.nextToken();
            int dots = range.indexOf("..");
            first[i] = Integer.parseInt(dots < 0 ? range : range.substring(0, dots), 16);
            last[i] = dots < 0 ? first[i] : Integer.parseInt(range.substring(dots + 2), 16);
        }
        return new CodePointRanges(first, last);
    }

    /** Returns whether the set contains a code point. */
    public boolean contains(int codePoint) {
        int index = Arrays.binarySearch(first, codePoint);
        // If no range begins here, the range before the insertion point may contain the code point.
        int range = index >= 0 ? index : -index - 2;
        return range >= 0 && codePoint <= last[range];
    }
}
