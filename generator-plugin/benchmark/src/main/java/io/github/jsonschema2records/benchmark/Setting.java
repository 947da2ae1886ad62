package io.github.jsonschema2records.benchmark;

import io.github.jsonschema2records.benchmark.measure.Pacing;
import java.time.Duration;

/** How long is measured. */
public enum Setting {
    /** Just enough to see that everything runs. */
    TINY(new Pacing(1, Duration.ofMillis(1), Duration.ofMillis(1), 1), new Pacing(1, Duration.ofMillis(1), Duration.ofMillis(1), 1)),
    /** All parts together take about a quarter of an hour. */
    QUICK(new Pacing(2, Duration.ofSeconds(1), Duration.ofMillis(25), 20), new Pacing(2, Duration.ofMillis(500), Duration.ofMillis(25), 6)),
    /** All parts together take more than an hour. */
    FULL(new Pacing(5, Duration.ofSeconds(5), Duration.ofMillis(100), 25), new Pacing(5, Duration.ofSeconds(2), Duration.ofMillis(100), 15));

    private final Pacing event;
    private final Pacing corpora;

    Setting(Pacing event, Pacing corpora) {
        this.event = event;
        this.corpora = corpora;
    }

    /** Returns the pace for the operations on an event. */
    public Pacing event() {
        return event;
    }

    /** Returns the pace for one corpus. Its rounds are also the runs of Blaze. */
    public Pacing corpora() {
        return corpora;
    }
}
