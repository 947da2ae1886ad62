package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;

/**
 * A pattern that no automaton can express, such as one with a back-reference: tried out way by way, exactly as ECMA-262
 * says (section 22.2.2), over code points. It has a number of steps that grows with the text's length only, and no
 * recursion, so that neither time nor stack can run away. Immutable.
 */
public final class BacktrackingPattern extends BytePattern {

    /** The steps that any text may take. */
    public static final long STEPS = 100_000;

    /** The steps that a text may take besides for each of its characters. */
    public static final long STEPS_A_CHARACTER = 1_000;

    private final int[] program;

    private BacktrackingPattern(String source, int[] program) {
        super(source);
        this.program = program;
    }

    /** The pattern that a program made by the generator describes; in several parts if it is long. */
    public static BacktrackingPattern of(String source, String... program) {
        return new BacktrackingPattern(source, new PackedTable(program).rest(0));
    }

    /**
     * Returns whether the expression matches.
     *
     * @throws PatternLimitException if it takes too many steps to tell
     */
    @Override
    boolean matches(byte[] utf8, int from, int to) {
        int[] text = codePoints(utf8, from, to);
        Backtracker backtracker = new Backtracker(program, text, STEPS + STEPS_A_CHARACTER * text.length);
        boolean found = backtracker.search();
        if (backtracker.isExhausted()) {
            throw new PatternLimitException(source());
        }
        return found;
    }

    private static int[] codePoints(byte[] utf8, int from, int to) {
        int[] points = new int[to - from];
        int length = 0;
        for (int at = from; at < to; length++) {
            int first = utf8[at] & 0xFF;
            int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            int point = more == 0 ? first : first & (0x3F >> more);
            for (int i = 1; i <= more; i++) {
                point = (point << 6) | (utf8[at + i] & 0x3F);
            }
            points[length] = point;
            at += more + 1;
        }
        return Arrays.copyOf(points, length);
    }
}
