package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.runtime.Utf8;
import java.util.ArrayList;
import java.util.List;

/** Writes class runs as the table of the runtime's {@code ClassRunPattern}. */
final class ClassRunEncoder {

    private final List<PackedText> steps = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private ClassRunEncoder() {}

    /**
     * The table.
     *
     * @param steps the number of runs and literals; adjacent literals are joined
     */
    record Encoded(PackedText table, int steps) {}

    static Encoded encode(ClassRunRecognizer.Runs runs) {
        ClassRunEncoder encoder = new ClassRunEncoder();
        for (ClassRun run : runs.runs()) {
            if (run.isLiteral()) {
                encoder.literal.append(
                        Character.toString(run.set().ranges().get(0)[0]).repeat(run.min()));
            } else {
                encoder.flushLiteral();
                encoder.steps.add(run(run));
            }
        }
        encoder.flushLiteral();
        PackedText table = new PackedText().add(runs.closed() ? 1 : 0, encoder.steps.size());
        encoder.steps.forEach(table::append);
        return new Encoded(table, encoder.steps.size());
    }

    private void flushLiteral() {
        if (literal.length() > 0) {
            byte[] bytes = Utf8.bytes(literal.toString());
            PackedText step = new PackedText().add(bytes.length);
            for (byte b : bytes) {
                step.add(b & 0xFF);
            }
            steps.add(step);
            literal.setLength(0);
        }
    }

    /**
     * Encodes a run: no bytes, the least and the greatest number of characters (plus 1), the ranges within ASCII and
     * those beyond.
     */
    private static PackedText run(ClassRun run) {
        int most = run.max() == Integer.MAX_VALUE ? 0 : run.max() + 1;
        PackedText step = new PackedText().add(0, run.min(), most);
        addRanges(run.set().minus(ClassRun.BEYOND_ASCII), 0, step);
        addRanges(run.set().and(ClassRun.BEYOND_ASCII), 0x80, step);
        return step;
    }

    /** Encodes each range by its distance from the previous one and its length. */
    private static void addRanges(CodePointSet set, int from, PackedText step) {
        step.add(set.ranges().size());
        int end = from;
        for (int[] range : set.ranges()) {
            step.add(range[0] - end, range[1] + 1 - range[0]);
            end = range[1] + 1;
        }
    }
}
