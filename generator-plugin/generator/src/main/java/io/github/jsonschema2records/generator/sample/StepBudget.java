package io.github.jsonschema2records.generator.sample;

/**
 * Counts the steps of searches, and limits those of each. The choice of a branch is a step, and a value that is evaluated
 * counts as several, by its size. So the same schema has the same samples on every machine.
 */
final class StepBudget {

    /** The steps for a value that is evaluated. */
    static final long EVALUATION = 10;

    private static final int CHARACTERS_PER_STEP = 100;
    private static final long MOST_IN_ALL = 4_000_000;
    private static final long FEW = 600;

    private long left;
    private long total;

    /** Starts a search that may take so many steps; fewer after very many in all. */
    void start(long steps) {
        left = total > MOST_IN_ALL ? Math.min(steps, FEW) : steps;
    }

    /** Counts steps. Returns whether there were enough. */
    boolean spend(long steps) {
        left -= steps;
        total += steps;
        return isExhausted();
    }

    /** Counts the evaluation of a text. */
    void spendOn(String json) {
        spend(EVALUATION + json.length() / CHARACTERS_PER_STEP);
    }

    boolean isExhausted() {
        return left <= 0;
    }

    /** Returns the steps that the search may still take. */
    long left() {
        return left;
    }

    /** Returns the steps of all searches. */
    long total() {
        return total;
    }
}
