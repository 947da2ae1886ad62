package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.PatternMemory;
import io.github.jsonschema2records.runtime.Utf8;
import java.util.Arrays;

/**
 * Matches a regular expression that needs backtracking, for example one with a back-reference.
 *
 * <p>Follows ECMA-262, section 22.2.2, over code points. The number of steps is limited in proportion to the length of
 * the text and for each document, and there is no recursion, so neither time nor stack can run away. Immutable.
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
     * Searches a string of the document, unless this pattern searched it before.
     *
     * @throws PatternLimitException if the search needs more steps than are allowed for the string, or than are left
     * for the document
     */
    @Override
    public boolean matches(JsonDocument d, int at) {
        PatternMemory memory = d.patterns();
        if (memory.isExceeded()) {
            throw PatternLimitException.ofDocument(source(), memory.maxSteps(), memory.exceededAt());
        }
        PatternMemory.Verdicts verdicts = memory.of(this);
        if (!verdicts.has(at)) {
            verdicts.keep(at, search(d, at, memory));
        }
        return verdicts.isMatch(at);
    }

    private boolean search(JsonDocument d, int at, PatternMemory memory) {
        int[] text = codePoints(d, at);
        long allowed = allowed(text);
        long given = Math.min(allowed, memory.left());
        Backtracker backtracker = new Backtracker(program, text, given);
        boolean matched = backtracker.search();
        if (!backtracker.isExhausted()) {
            memory.spend(given - backtracker.left());
            return matched;
        }
        if (given == allowed) {
            memory.spend(given);
            throw PatternLimitException.ofString(source(), at);
        }
        memory.exceed(at);
        throw PatternLimitException.ofDocument(source(), memory.maxSteps(), at);
    }

    private static long allowed(int[] text) {
        return STEPS + STEPS_A_CHARACTER * text.length;
    }

    private static int[] codePoints(JsonDocument d, int at) {
        if (d.kind(at) == Kind.STRING) {
            int from = d.offset(at);
            return codePoints(d.source(), from, from + d.byteLength(at));
        }
        byte[] utf8 = Utf8.bytes(d.string(at));
        return codePoints(utf8, 0, utf8.length);
    }

    /**
     * Searches the text for a match of the expression.
     *
     * @throws PatternLimitException if the search needs more steps than are allowed
     */
    @Override
    boolean matches(byte[] utf8, int from, int to) {
        int[] text = codePoints(utf8, from, to);
        Backtracker backtracker = new Backtracker(program, text, allowed(text));
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
