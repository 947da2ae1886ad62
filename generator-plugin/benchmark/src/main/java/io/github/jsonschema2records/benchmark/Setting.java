package io.github.jsonschema2records.benchmark;

import io.github.jsonschema2records.benchmark.measure.Pacing;
import java.time.Duration;

/** How long is measured. */
public enum Setting {
    /** Just enough to see that everything runs. */
    TINY(pacing(1, 1, 1, 1), pacing(1, 1, 1, 1), 1),
    /** All parts together take about a quarter of an hour. */
    QUICK(pacing(2, 1_000, 25, 20), pacing(2, 500, 25, 6), 15),
    /** All parts together take more than an hour. */
    FULL(pacing(5, 5_000, 100, 25), pacing(5, 2_000, 100, 15), 41);

    private final Pacing event;
    private final Pacing corpora;
    private final int starts;

    Setting(Pacing event, Pacing corpora, int starts) {
        this.event = event;
        this.corpora = corpora;
        this.starts = starts;
    }

    private static Pacing pacing(int processes, int warmUp, int pass, int rounds) {
        return new Pacing(processes, Duration.ofMillis(warmUp), Duration.ofMillis(pass), rounds);
    }

    /** Returns the pace for the operations on an event. */
    public Pacing event() {
        return event;
    }

    /** Returns the pace for one corpus. Its rounds are also the runs of Blaze. */
    public Pacing corpora() {
        return corpora;
    }

    /** Returns how often each program is started. */
    public int starts() {
        return starts;
    }
}
