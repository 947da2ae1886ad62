package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.PatternMemory;
import org.jspecify.annotations.Nullable;

/**
 * Matches a regular expression whose automaton is too large, but which needs no backtracking. The automaton is built
 * while texts are matched ({@link LazyDfa}), anew for each document. Immutable.
 *
 * <p>A step is an instruction that is visited to build a state. A text takes at most as many steps for each character
 * as the pattern has instructions, and none where it meets known states.
 */
public final class LazyPattern extends CountedPattern {

    private final String[] packed;

    /** Unpacked when the first text is matched. It never changes after it is published. */
    private volatile @Nullable NfaProgram program;

    private LazyPattern(String source, String[] packed) {
        super(source);
        this.packed = packed;
    }

    /**
     * Creates a pattern.
     *
     * @param source the regular expression as the schema writes it
     * @param program the program that the generator compiled, divided into several strings if it is long
     */
    public static LazyPattern of(String source, String... program) {
        return new LazyPattern(source, program.clone());
    }

    @Override
    boolean search(int at, byte[] utf8, int from, int to, PatternMemory memory, PatternMemory.Verdicts verdicts) {
        LazyDfa dfa;
        if (verdicts.work() instanceof LazyDfa known) {
            dfa = known;
        } else {
            dfa = new LazyDfa(program());
            verdicts.keepWork(dfa);
        }
        dfa.allow(memory.left());
        boolean matched = dfa.search(utf8, from, to);
        if (dfa.isExhausted()) {
            throw exceed(memory, at);
        }
        memory.spend(memory.left() - dfa.left());
        return matched;
    }

    @Override
    boolean matches(byte[] utf8, int from, int to) {
        LazyDfa dfa = new LazyDfa(program());
        dfa.allow(Long.MAX_VALUE);
        return dfa.search(utf8, from, to);
    }

    private NfaProgram program() {
        NfaProgram existing = program;
        if (existing == null) {
            existing = new NfaProgram(new PackedTable(packed).rest(0));
            program = existing;
        }
        return existing;
    }
}
