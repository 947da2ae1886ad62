package io.github.jsonschema2records.benchmark.measure;

import java.time.Duration;

/** How long is measured. */
public enum Setting {
    /** Just enough to see that everything runs. */
    TINY(pacing(1, 1, 1, 1), pacing(1, 1, 1, 1), 1, new Scale(1, 1 << 18, 1, 1_000), new Generating(1, 20_000)),
    /** All parts together take about a quarter of an hour. */
    QUICK(
            pacing(2, 1_000, 25, 20),
            pacing(2, 500, 25, 6),
            15,
            new Scale(3, 1 << 28, 1, 10_000_000),
            new Generating(1, 4 << 20)),
    /** All parts together take more than an hour. */
    FULL(
            pacing(5, 5_000, 100, 25),
            pacing(5, 2_000, 100, 15),
            41,
            new Scale(9, 1 << 28, 5, 10_000_000),
            new Generating(3, 4 << 20));

    private final Pacing event;
    private final Pacing corpora;
    private final int starts;
    private final Scale scale;
    private final Generating generator;

    /**
     * Amount of measuring at scale.
     *
     * @param documentRounds how often each size of a document has its turn
     * @param largestDocument the size of the largest document in bytes
     * @param streamRounds how often each stream has its turn
     * @param events the number of events in a stream
     */
    public record Scale(int documentRounds, int largestDocument, int streamRounds, long events) {}

    /**
     * Amount of measuring the generator.
     *
     * @param rounds how often everything has its turn
     * @param largeSchema the size of the large schema in characters
     */
    public record Generating(int rounds, int largeSchema) {}

    Setting(Pacing event, Pacing corpora, int starts, Scale scale, Generating generator) {
        this.event = event;
        this.corpora = corpora;
        this.starts = starts;
        this.scale = scale;
        this.generator = generator;
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

    /** Returns the amount of measuring at scale. */
    public Scale scale() {
        return scale;
    }

    /** Returns the amount of measuring the generator. */
    public Generating generator() {
        return generator;
    }
}
