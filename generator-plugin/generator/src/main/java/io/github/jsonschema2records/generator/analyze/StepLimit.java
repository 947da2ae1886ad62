package io.github.jsonschema2records.generator.analyze;

/**
 * Counts the steps of a computation that is given up where it takes too many. Steps are the same in every run, as time is not,
 * so what is generated is the same too.
 */
final class StepLimit {

    private final long most;
    private long taken;

    /** @param most the number of steps that are not too many */
    StepLimit(long most) {
        this.most = most;
    }

    void take(long steps) {
        taken += steps;
    }

    long taken() {
        return taken;
    }

    boolean isExceeded() {
        return taken > most;
    }
}
