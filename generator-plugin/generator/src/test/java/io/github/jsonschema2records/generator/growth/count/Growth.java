package io.github.jsonschema2records.generator.growth.count;

import java.util.List;

/**
 * What an operation takes for a size, and for two, four and eight times that size.
 *
 * @param subject what is measured: a keyword, a shape of documents, a shape of schemas
 * @param dimension what has the size
 * @param operation what is done
 * @param costs what it takes, smallest first
 */
public record Growth(String subject, String dimension, String operation, List<Cost> costs) {

    /** The factors of the smallest size. */
    public static final List<Integer> FACTORS = List.of(1, 2, 4, 8);

    /** More than n log n gives at the sizes here, and less than any power above one. */
    private static final double MOST_OF_LINEAR = 2.65;

    /** Sizes of arrays are rounded up, so bytes grow less evenly. */
    private static final double MOST_OF_LINEAR_BYTES = 2.75;

    /** Less than this is no square of a size here: caches and buffers that are filled once. */
    private static final int NEGLIGIBLE_STEPS = 64;

    private static final int NEGLIGIBLE_BYTES = 64 << 10;

    /** Returns whether steps and bytes grow in proportion to the size, or a logarithm faster. */
    public boolean isLinear() {
        return isLinearInSteps() && bytesRatio() <= MOST_OF_LINEAR_BYTES;
    }

    /** Returns whether steps grow in proportion to the size, or a logarithm faster. */
    public boolean isLinearInSteps() {
        return stepsRatio() <= MOST_OF_LINEAR;
    }

    /**
     * Returns how much more steps the last doubling adds than the one before, or the last two than the two before that: 2 if
     * linear, 4 if quadratic.
     */
    public double stepsRatio() {
        return ratio(costs.stream().mapToDouble(Cost::steps).toArray(), NEGLIGIBLE_STEPS);
    }

    /** As {@link #stepsRatio()}, for the bytes. If they do not even double, most of them do not depend on the size. */
    public double bytesRatio() {
        double[] bytes = costs.stream().mapToDouble(Cost::bytes).toArray();
        return bytes[3] <= 2 * bytes[0] ? 1 : ratio(bytes, NEGLIGIBLE_BYTES);
    }

    /** Returns the greater of the two ratios. */
    public double ratio() {
        return Math.max(stepsRatio(), bytesRatio());
    }

    private static double ratio(double[] counts, double negligible) {
        double last = counts[3] - counts[2];
        double lastTwo = counts[3] - counts[1];
        return lastTwo <= negligible
                ? 1
                : Math.min(last / Math.max(1, counts[2] - counts[1]), lastTwo / Math.max(1, counts[2] - counts[0]));
    }

    @Override
    public String toString() {
        return "%s | %s | %s | steps %s, bytes %s"
                .formatted(
                        subject,
                        dimension,
                        operation,
                        costs.stream().map(Cost::steps).toList(),
                        costs.stream().map(Cost::bytes).toList());
    }
}
