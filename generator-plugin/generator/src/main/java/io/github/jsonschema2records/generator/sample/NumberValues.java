package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Creates numbers within bounds, which are multiples where this is asked. */
final class NumberValues {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_DIGITS = 400;

    private final List<Bound> bounds;
    private final BigDecimal step;
    private final boolean integral;

    private NumberValues(List<Bound> bounds, BigDecimal step, boolean integral) {
        this.bounds = bounds;
        this.step = step;
        this.integral = integral;
    }

    /**
     * Returns numbers, in the order of preference.
     *
     * @param integral whether the numbers are integers; otherwise they are not
     */
    static List<SourceValue> of(Conjunction schemas, boolean integral) {
        List<Bound> bounds = schemas.all(Bound.class).stream()
                .filter(bound ->
                        Decimals.isModerate(bound.limit()) && bound.limit().precision() < MOST_DIGITS)
                .toList();
        BigDecimal step = integral ? BigDecimal.ONE : HALF;
        for (MultipleOf multiple : schemas.all(MultipleOf.class)) {
            if (Decimals.isModerate(multiple.divisor())) {
                step = integral ? commonMultiple(step, multiple.divisor()) : multiple.divisor();
            }
        }
        return new NumberValues(bounds, step, integral)
                .candidates().stream()
                        .map(n -> (SourceValue) MadeValues.number(n))
                        .toList();
    }

    /** Returns a common multiple of two positive numbers. */
    private static BigDecimal commonMultiple(BigDecimal a, BigDecimal b) {
        int scale = Math.max(0, Math.max(a.scale(), b.scale()));
        var x = a.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        var y = b.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        return new BigDecimal(x.multiply(y).divide(x.gcd(y)), scale);
    }

    private List<BigDecimal> candidates() {
        Set<BigDecimal> all = new LinkedHashSet<>();
        List<BigDecimal> starts = new ArrayList<>(List.of(BigDecimal.ZERO));
        bounds.forEach(bound -> starts.add(bound.limit()));
        for (BigDecimal start : starts) {
            BigDecimal floor = start.divide(step, 0, RoundingMode.FLOOR);
            for (int offset : new int[] {0, 1, 2, -1, 3, 4, 5}) {
                all.add(floor.add(BigDecimal.valueOf(offset)).multiply(step));
            }
        }
        addBetween(all);
        return all.stream()
                .filter(this::fits)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
    }

    /** Adds numbers between the strictest bounds, for fractions in a small range. */
    private void addBetween(Set<BigDecimal> all) {
        for (Bound lower : bounds) {
            for (Bound upper : bounds) {
                if (!integral && !lower.upper() && upper.upper()) {
                    all.add(lower.limit().add(upper.limit()).multiply(HALF));
                    all.add(lower.limit()
                            .multiply(new BigDecimal("0.25"))
                            .add(upper.limit().multiply(new BigDecimal("0.75"))));
                }
            }
        }
    }

    private boolean fits(BigDecimal number) {
        boolean isIntegral = number.stripTrailingZeros().scale() <= 0;
        return isIntegral == integral && bounds.stream().allMatch(bound -> bound.allows(number));
    }
}
