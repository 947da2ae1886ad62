package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Creates numbers that break an assertion about numbers. */
final class NumberBreaches {

    private static final int SOME = 4;

    private final ValueSearch search;
    private final SourceValue value;
    private final Conjunction schemas;

    /**
     * Creates it for a place.
     *
     * @param value a value that holds
     * @param schemas the schemas of the place without the assertion
     */
    NumberBreaches(ValueSearch search, SourceValue value, Conjunction schemas) {
        this.search = search;
        this.value = value;
        this.schemas = schemas;
    }

    /** Returns numbers that are not multiples. */
    List<SourceValue> multipleOf(MultipleOf keyword) {
        BigDecimal divisor = keyword.divisor();
        if (!Decimals.isModerate(divisor)) {
            return List.of();
        }
        List<BigDecimal> numbers = new ArrayList<>();
        search.candidates(schemas, SOME, other -> {
            if (other instanceof SourceNumber number) {
                numbers.add(number.value());
            }
            return false;
        });
        BigDecimal start = value instanceof SourceNumber number ? number.value() : BigDecimal.ZERO;
        for (String offset : List.of("1", "-1", "0.5", "0.1", "0.01")) {
            numbers.add(start.add(new BigDecimal(offset)));
        }
        numbers.add(start.add(divisor.multiply(new BigDecimal("0.5"))));
        return numbers.stream()
                .filter(number ->
                        Decimals.isModerate(number) && number.remainder(divisor).signum() != 0)
                .map(number -> (SourceValue) MadeValues.number(number))
                .toList();
    }

    /** Returns numbers beyond a bound. */
    List<SourceValue> bound(Bound keyword) {
        if (!Decimals.isModerate(keyword.limit())) {
            return List.of();
        }
        List<SourceValue> numbers = new ArrayList<>();
        BigDecimal step = schemas.all(MultipleOf.class).stream()
                .map(MultipleOf::divisor)
                .filter(Decimals::isModerate)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal floor = keyword.limit().divide(step, 0, RoundingMode.FLOOR);
        int sign = keyword.upper() ? 1 : -1;
        for (int offset : new int[] {0, 1, 2, 3}) {
            numbers.add(MadeValues.number(
                    floor.add(BigDecimal.valueOf((long) sign * offset)).multiply(step)));
        }
        numbers.add(MadeValues.number(keyword.limit()));
        numbers.add(
                MadeValues.number(keyword.limit().add(BigDecimal.valueOf(sign).multiply(new BigDecimal("0.5")))));
        return numbers.stream()
                .filter(number -> !keyword.allows(((SourceNumber) number).value()))
                .toList();
    }
}
