package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;

/**
 * Matches a regular expression that needs backtracking, for example one with a back-reference.
 *
 * <p>Follows ECMA-262, section 22.2.2, over code points. The number of steps is limited in proportion to the length of
 * the text, and there is no recursion, so neither time nor stack can run away. Immutable.
 */
public final class BacktrackingPattern extends BytePattern {

    /** Number of steps allowed for any text. */
    public static final long STEPS = 100_000;

    /** Number of additional steps allowed for each character of the text. */
    public static final long STEPS_A_CHARACTER = 1_000;

    private final int[] program;

    private BacktrackingPattern(String source, int[] program) {
        super(source);
        this.program = program;
    }

    /**
     * Creates a pattern.
     *
     * @param source the regular expression as the schema writes it
     * @param program the program that the generator compiled, divided into several strings if it is long
     */
    public static BacktrackingPattern of(String source, String... program) {
        return new BacktrackingPattern(source, new PackedTable(program).rest(0));
    }

    /**
     * Searches the text for a match of the expression.
     *
     * @throws PatternLimitException if the search needs more steps than are allowed
     */
    @Override
    boolean matches(byte[] utf8, int from, int to) {
        int[] text = codePoints(utf8, from, to);
        Backtracker backtracker = new Backtracker(program, text, STEPS + STEPS_A_CHARACTER * text.length);
        boolean matched = backtracker.search();
        if (backtracker.isExhausted()) {
            throw new PatternLimitException(source());
        }
        return matched;
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
