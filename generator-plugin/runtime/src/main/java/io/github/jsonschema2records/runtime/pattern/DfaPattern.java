package io.github.jsonschema2records.runtime.pattern;

import org.jspecify.annotations.Nullable;

/**
 * Matches a regular expression with a deterministic automaton over UTF-8 bytes: one step per byte, for any pattern and
 * any text. Immutable.
 *
 * <p>The table is one array. Its first 256 numbers map each byte to twice the number of its class. Each state then has
 * two numbers: the start of its row, and the default next state. The rows follow and overlap each other. An entry of a
 * row is a pair: the state that owns it, and the next state. A state is identified by the index of its two numbers. The
 * first state refuses the text, and the second accepts it, whatever follows.
 */
public final class DfaPattern extends BytePattern {

    private static final int REFUSED = 256;
    private static final int ACCEPTED = 258;

    private final String[] packed;

    /**
     * Unpacked when the first text is matched, since a schema may have many patterns that are never used. The array
     * never changes after it is published.
     */
    private volatile int @Nullable [] table;

    private final int start;

    /** The states from this one on accept the text if it ends there. */
    private final int accepting;

    private DfaPattern(String source, String[] packed) {
        super(source);
        this.packed = packed;
        PackedTable numbers = new PackedTable(packed);
        start = state(numbers.next());
        accepting = state(numbers.next());
    }

    /**
     * Creates a pattern.
     *
     * @param source the regular expression as the schema writes it
     * @param table the automaton that the generator compiled, divided into several strings if it is long
     */
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
