package io.github.jsonschema2records.runtime.pattern;

import org.jspecify.annotations.Nullable;

/**
 * A pattern as a deterministic automaton over UTF-8 bytes: one step a byte, whatever the pattern and the text.
 * Immutable.
 *
 * <p>The table is one array. Its first 256 numbers map a byte to twice its class. Each state then has two: where its
 * row starts, and the state to go to by default. Rows share the space behind, each entry a pair: the state whose entry
 * it is, and the state to go to. A state is known by the index of its two numbers; the first one refuses and the second
 * one accepts whatever follows.
 */
public final class DfaPattern extends BytePattern {

    private static final int REFUSED = 256;
    private static final int ACCEPTED = 258;

    private final String[] packed;

    /**
     * Made when the first text is matched: a schema has many patterns, a text meets few. Never changed once it is seen.
     */
    private volatile int @Nullable [] table;

    private final int start;

    /** The states from here on accept if the text ends. */
    private final int accepting;

    private DfaPattern(String source, String[] packed) {
        super(source);
        this.packed = packed;
        PackedTable numbers = new PackedTable(packed);
        start = state(numbers.next());
        accepting = state(numbers.next());
    }

    /** The pattern that a table made by the generator describes; in several parts if it is long. */
    public static DfaPattern of(String source, String... table) {
        return new DfaPattern(source, table.clone());
    }

    private static int state(int number) {
        return 256 + 2 * number;
    }

    @Override
    boolean matches(byte[] utf8, int from, int to) {
        int[] t = table;
        if (t == null) {
            t = unpack();
            table = t;
        }
        int state = start;
        for (int i = from; i < to; i++) {
            int entry = t[state] + t[utf8[i] & 0xFF];
            state = t[entry] == state ? t[entry + 1] : t[state + 1];
            if (state <= ACCEPTED) {
                return state == ACCEPTED;
            }
        }
        return state >= accepting;
    }

    private int[] unpack() {
        PackedTable numbers = new PackedTable(packed);
        numbers.next();
        numbers.next();
        int states = numbers.next();
        int[] classes = new int[256];
        for (int b = 0; b < 256; ) {
            int length = numbers.next();
            int twice = 2 * numbers.next();
            for (; length > 0; length--) {
                classes[b++] = twice;
            }
        }
        int[] t = numbers.rest(256);
        System.arraycopy(classes, 0, t, 0, 256);
        int entries = state(states);
        for (int i = REFUSED; i < entries; i += 2) {
            t[i] = entries + 2 * t[i];
            t[i + 1] = state(t[i + 1]);
        }
        for (int i = entries; i < t.length; i++) {
            t[i] = state(t[i]);
        }
        return t;
    }
}
