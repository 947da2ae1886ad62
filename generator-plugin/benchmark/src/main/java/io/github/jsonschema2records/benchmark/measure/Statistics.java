package io.github.jsonschema2records.benchmark.measure;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Medians and means. */
public final class Statistics {

    private Statistics() {}

    /** Returns the median; of an even number of values the mean of the middle two, of none nothing. */
    public static OptionalDouble median(double... values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        boolean odd = (sorted.length & 1) == 1;
        return OptionalDouble.of(odd ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** Returns the geometric mean; of no values nothing. */
    public static OptionalDouble geometricMean(double... values) {
        return Arrays.stream(values).map(Math::log).average().stream()
                .map(Math::exp)
                .findFirst();
    }
}
