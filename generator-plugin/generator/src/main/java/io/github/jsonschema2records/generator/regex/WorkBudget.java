package io.github.jsonschema2records.generator.regex;

/**
 * Limits the work of building an automaton, which can grow exponentially with the pattern. Work is counted, not timed,
 * so that the result is the same on every machine.
 */
final class WorkBudget {

    private long left;

    WorkBudget(long steps) {
        left = steps;
    }

    /** Uses {@code steps} of the budget, about one for each transition. */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new NoAutomatonException(NoAutomatonException.TOO_LARGE);
        }
    }
}
