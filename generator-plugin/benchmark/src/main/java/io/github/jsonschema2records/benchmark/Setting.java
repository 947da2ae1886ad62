package io.github.jsonschema2records.benchmark;

import io.github.jsonschema2records.benchmark.measure.Pacing;
import java.time.Duration;

/** How long is measured. */
public enum Setting {
    /** Just enough to see that everything runs. */
    TINY(new Pacing(1, Duration.ofMillis(1), Duration.ofMillis(1), 1)),
    /** All parts together take about a quarter of an hour. */
    QUICK(new Pacing(2, Duration.ofMillis(1500), Duration.ofMillis(30), 25)),
    /** All parts together take more than an hour. */
    FULL(new Pacing(5, Duration.ofSeconds(5), Duration.ofMillis(100), 25));

    private final Pacing event;

    Setting(Pacing event) {
        this.event = event;
    }

    /** Returns the pace for the operations on an event. */
    public Pacing event() {
        return event;
    }
}
