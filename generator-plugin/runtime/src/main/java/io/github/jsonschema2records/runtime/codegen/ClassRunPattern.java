package io.github.jsonschema2records.runtime.codegen;

/**
 * A pattern that reads a text from its start without ever having to go back: fixed bytes, and runs of characters of a class,
 * each run as long as it can be. Immutable.
 */
public final class ClassRunPattern extends BytePattern {

    /** Whether nothing may follow. */
    private final boolean closed;

    private final Step[] steps;

    private ClassRunPattern(String source, PackedTable table) {
        super(source);
        closed = table.next() == 1;
        steps = new Step[table.next()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Step(table);
        }
    }

    /** The pattern that a table made by the generator describes. */
    public static ClassRunPattern of(String source, String table) {
        return new ClassRunPattern(source, new PackedTable(table));
    }

    @Override
    boolean matches(byte[] utf8, int from, int to) {
        int at = from;
        for (Step step : steps) {
            at = step.read(utf8, at, to);
            if (at < 0) {
                return false;
            }
        }
        return at == to || !closed;
    }

    /** Fixed bytes, or a run if there are none. */
    private static final class Step {

        private final byte[] bytes;
        private final int min;
        private final int max;

        /** Whether all characters beyond ASCII belong to the class; otherwise none does. */
        private final boolean beyondAscii;

        /** A bit for each ASCII character of the class. */
        private final long low;

        private final long high;

        Step(PackedTable table) {
            bytes = new byte[table.next()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) table.next();
            }
            boolean run = bytes.length == 0;
            min = run ? table.next() : 0;
            max = run ? table.next() - 1 : 0;
            beyondAscii = run && table.next() == 1;
            long[] ascii = new long[2];
            int c = 0;
            for (int ranges = run ? table.next() : 0; ranges > 0; ranges--) {
                c += table.next();
                for (int length = table.next(); length > 0; length--) {
                    ascii[c >> 6] |= 1L << c++;
                }
            }
            low = ascii[0];
            high = ascii[1];
        }

        /** Where the step ends, or -1. */
        int read(byte[] utf8, int from, int to) {
            if (bytes.length > 0) {
                return literal(utf8, from, to);
            }
            int at = from;
            int count = 0;
            while (at < to && count != max) {
                int c = utf8[at];
                if (c >= 0) {
                    if (((c < 64 ? low : high) >>> c & 1) == 0) {
                        break;
                    }
                    at++;
                } else {
                    if (!beyondAscii) {
                        break;
                    }
                    at += (c & 0xE0) == 0xC0 ? 2 : (c & 0xF0) == 0xE0 ? 3 : 4;
                }
                count++;
            }
            return count < min ? -1 : at;
        }

        private int literal(byte[] utf8, int from, int to) {
            if (to - from < bytes.length) {
                return -1;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (utf8[from + i] != bytes[i]) {
                    return -1;
                }
            }
            return from + bytes.length;
        }
    }
}
