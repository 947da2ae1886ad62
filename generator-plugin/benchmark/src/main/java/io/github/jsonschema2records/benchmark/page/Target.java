package io.github.jsonschema2records.benchmark.page;

import java.util.OptionalDouble;

/**
 * A figure that this project wants to reach.
 *
 * @param name the name of the figure
 * @param subject the thing that it is measured on
 * @param bound the bound
 * @param limit the value of the bound
 * @param measured the measured value; empty if it was not measured
 */
record Target(String name, String subject, Bound bound, double limit, OptionalDouble measured) {

    /** The side on which a value is good. */
    enum Bound {
        /** The value must not be above the limit. */
        AT_MOST,
        /** The value must not be below the limit. */
        AT_LEAST
    }

    static Target atMost(double limit, String name, String subject, OptionalDouble measured) {
        return new Target(name, subject, Bound.AT_MOST, limit, measured);
    }

    static Target atLeast(double limit, String name, String subject, OptionalDouble measured) {
        return new Target(name, subject, Bound.AT_LEAST, limit, measured);
    }

    /** Returns the limit as text. */
    String limitText() {
        return (limit == 0 ? "" : bound == Bound.AT_MOST ? "<= " : ">= ") + Numbers.figure(limit);
    }

    /** Returns {@code met}, by how much the limit was missed, or that nothing was measured. */
    String verdict() {
        if (measured.isEmpty()) {
            return "not measured";
        }
        double value = measured.getAsDouble();
        boolean met = bound == Bound.AT_MOST ? value <= limit : value >= limit;
        if (met) {
            return "met";
        }
        return limit == 0
                ? "**missed** by " + Numbers.figure(value)
                : "**missed** by " + Math.round(Math.abs(value / limit - 1) * 100) + " %";
    }
}
