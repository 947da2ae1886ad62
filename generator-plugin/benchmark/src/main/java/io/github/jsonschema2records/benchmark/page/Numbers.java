package io.github.jsonschema2records.benchmark.page;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as the page prints them. */
final class Numbers {

    private static final double FEW = 10;

    private Numbers() {}

    /** Returns a number with two digits after the point if it is small, else without any. */
    static String figure(double value) {
        boolean whole = value == Math.rint(value);
        return String.format(Locale.ROOT, whole || Math.abs(value) >= FEW ? "%,.0f" : "%.2f", value);
    }

    /** Returns a number, or {@code -} if there is none. */
    static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : "-";
    }

    /** Returns a ratio with two digits after the point, or {@code -} if there is none. */
    static String ratio(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "-";
    }
}
