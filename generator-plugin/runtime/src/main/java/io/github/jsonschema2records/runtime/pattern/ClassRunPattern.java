package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;

/**
 * Matches a regular expression that needs no backtracking: a sequence of fixed bytes and of runs of a character class,
 * from the start of the text. Each run takes as many characters as it can. Immutable.
 */
public final class ClassRunPattern extends BytePattern {

    /** True if the text must end after the last step ({@code $}). */
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

    /**
     * Creates a pattern.
     *
     * @param source the regular expression as the schema writes it
     * @param table the steps that the generator compiled, divided into several strings if they are long
     */
    public static ClassRunPattern of(String source, String... table) {
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

    /** One step: fixed bytes, or a run of a character class if there are no bytes. */
    private static final class Step {

        private final byte[] bytes;
        private final int min;
        private final int max;

        /** Has one bit for each ASCII character of the class below 64; {@code high} has the others. */
        private final long low;

        private final long high;

        /** First and last code point of each range of the class beyond ASCII, in ascending order. */
        private final int[] beyond;

        Step(PackedTable table) {
            bytes = new byte[table.next()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) table.next();
            }
            boolean run = bytes.length == 0;
            min = run ? table.next() : 0;
            max = run ? table.next() - 1 : 0;
            long[] ascii = new long[2];
            int[] ranges = ranges(table, run ? table.next() : 0, 0);
            for (int i = 0; i < ranges.length; i += 2) {
                for (int c = ranges[i]; c <= ranges[i + 1]; c++) {
                    ascii[c >> 6] |= 1L << c;
                }
            }
            low = ascii[0];
            high = ascii[1];
            beyond = ranges(table, run ? table.next() : 0, 0x80);
        }

        /** Reads ranges. Each is written as its distance from the range before and its length. */
        private static int[] ranges(PackedTable table, int count, int from) {
            int[] ranges = new int[2 * count];
            int end = from;
            for (int i = 0; i < ranges.length; i += 2) {
                ranges[i] = end + table.next();
                end = ranges[i] + table.next();
                ranges[i + 1] = end - 1;
            }
            return ranges;
        }

        /** Returns the index after this step, or -1 if it does not match. */
        int read(byte[] utf8, int from, int to) {
            if (bytes.length > 0) {
                return literal(utf8, from, to);
            }
            int at = from;
            int count = 0;
            while (at < to && count != max) {
                int c = utf8[at];
                if (c >= 0 ? (((c < 64 ? low : high) >>> c) & 1) == 0 : !isBeyond(utf8, at)) {
                    break;
                }
                at += length(c);
                count++;
            }
            return count < min ? -1 : at;
        }

        private static int length(int first) {
            if (first >= 0) {
                return 1;
            }
            return (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
        }

        /** Returns whether the character at {@code at}, which is beyond ASCII, belongs to the class. */
        private boolean isBeyond(byte[] utf8, int at) {
            if (beyond.length == 0) {
                return false;
            }
            int length = length(utf8[at]);
            int c = utf8[at] & (0x7F >> length);
            for (int i = 1; i < length; i++) {
                c = (c << 6) | (utf8[at + i] & 0x3F);
            }
            int index = Arrays.binarySearch(beyond, c);
            // binarySearch returns -(insertion point) - 1 if nothing equals c; c is inside a range if the point is odd.
            return index >= 0 || (index & 1) == 0;
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
