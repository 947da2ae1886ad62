package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.PatternMemory;

/**
 * Matches a regular expression that needs backtracking, for example one with a back-reference.
 *
 * <p>Follows ECMA-262, section 22.2.2, over code points. The number of steps is limited in proportion to the length of
 * the text and for each document, and there is no recursion, so neither time nor stack can run away. Immutable.
 */
public final class BacktrackingPattern extends CountedPattern {

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

    @Override
    boolean search(int at, byte[] utf8, int from, int to, PatternMemory memory, PatternMemory.Verdicts verdicts) {
        long allowed = allowed(utf8, from, to);
        long given = Math.min(allowed, memory.left());
        Backtracker backtracker = new Backtracker(program, utf8, from, to, given);
        boolean matched = backtracker.search();
        if (!backtracker.isExhausted()) {
            memory.spend(given - backtracker.left());
            return matched;
        }
        if (given == allowed) {
            memory.spend(given);
            throw PatternLimitException.ofString(source(), at);
        }
        throw exceed(memory, at);
    }

    private static long allowed(byte[] utf8, int from, int to) {
        long characters = 0;
        for (int at = from; at < to; at++) {
            characters += Utf8Characters.isContinuation(utf8[at]) ? 0 : 1;
        }
        return STEPS + STEPS_A_CHARACTER * characters;
    }

    /**
     * Searches the text for a match of the expression.
     *
     * @throws PatternLimitException if the search needs more steps than are allowed
     */
    @Override
    boolean matches(byte[] utf8, int from, int to) {
        Backtracker backtracker = new Backtracker(program, utf8, from, to, allowed(utf8, from, to));
        boolean matched = backtracker.search();
        if (backtracker.isExhausted()) {
            throw new PatternLimitException(source());
        }
        return matched;
    }
}
