package io.github.jsonschema2records.generator.analyze;

/**
 * Counts the steps of a computation that is stopped if it takes too many. Steps are counted instead of time, so that
 * every run gives the same result.
 */
final class StepLimit {

    private final long most;
    private long steps;

    /**
     * Creates a limit.
     *
     * @param most the greatest number of steps
     */
    StepLimit(long most) {
        this.most = most;
    }

    void take(long more) {
        steps += more;
    }

    long steps() {
        return steps;
    }

    boolean isExceeded() {
        return steps > most;
    }
}
