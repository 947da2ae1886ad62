package io.github.jsonschema2records.generator.regex;

/**
 * Bounds the work of building an automaton, which can grow with two to the power of the pattern. Counted, not timed, so
 * that the outcome is the same on every machine.
 */
final class WorkBudget {

    private long left;

    WorkBudget(long steps) {
        left = steps;
    }

    /** Takes {@code steps} from what is left, about one for each transition looked at or made. */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new NoAutomatonException(NoAutomatonException.TOO_LARGE);
        }
    }
}
