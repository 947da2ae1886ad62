package io.github.jsonschema2records.benchmark.measure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Operations that take turns, so that a slow moment of the machine meets all of them. The same loop warms them up and
 * measures them: code that was compiled for one loop does not always serve another.
 */
public final class Passes {

    private final String part;
    private final String subject;
    private final Map<String, Turn> turns = new LinkedHashMap<>();
    private @Nullable Object sink;

    /** Creates passes without operations, for samples of a part and a subject. */
    public Passes(String part, String subject) {
        this.part = part;
        this.subject = subject;
    }

    /** Adds an operation; operations run in the order in which they are added. */
    public Passes add(String series, Operation operation) {
        turns.put(series, new Turn(operation));
        return this;
    }

    /** Runs all operations in turn, and hands over the time and the allocated bytes of each in each round. */
    public void run(Pacing pacing, Consumer<Sample> samples) throws Exception {
        int warmUps = (int) Math.max(2, pacing.warmUp().dividedBy(pacing.pass()));
        for (int round = 0; round < warmUps; round++) {
            for (Turn turn : turns.values()) {
                turn.measure();
                turn.adjust(pacing.pass());
            }
        }
        for (int round = 0; round < pacing.rounds(); round++) {
            for (Map.Entry<String, Turn> turn : turns.entrySet()) {
                ThreadCost cost = turn.getValue().measure();
                int count = turn.getValue().count;
                samples.accept(sample(turn.getKey(), "ns", round, (double) cost.nanoseconds() / count));
                samples.accept(sample(turn.getKey(), "B", round, (double) cost.bytes() / count));
                turn.getValue().adjust(pacing.pass());
            }
        }
    }

    private Sample sample(String series, String unit, int round, double value) {
        return new Sample(part, subject, series, unit, round, value);
    }

    /** One operation, and how often it runs in a pass. */
    private final class Turn {

        private static final int LARGEST_STEP = 8;

        private final Operation operation;
        private int count = 1;
        private long last;

        Turn(Operation operation) {
            this.operation = operation;
        }

        ThreadCost measure() throws Exception {
            ThreadCost start = ThreadCost.now();
            for (int i = 0; i < count; i++) {
                sink = operation.run();
            }
            ThreadCost cost = ThreadCost.now().since(start);
            last = Math.max(1, cost.nanoseconds());
            return cost;
        }

        /** Adapts the count to the time that the last pass took. */
        void adjust(Duration pass) {
            double factor = Math.min(LARGEST_STEP, (double) pass.toNanos() / last);
            count = (int) Math.max(1, Math.min(Integer.MAX_VALUE, count * factor));
        }
    }
}
