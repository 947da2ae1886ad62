package io.github.jsonschema2records.benchmark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AT_MOST, 0.75, 0.75, met",
                "AT_MOST, 0.75, 0.90, **missed** by 20 %",
                "AT_MOST, 0, 16, **missed** by 16",
                "AT_LEAST, 1.8, 1.9, met",
                "AT_LEAST, 1.8, 0.9, **missed** by 50 %",
                "AT_MOST, 35, -, not measured",
            })
    void verdicts(Target.Bound bound, double limit, Double measured, String verdict) {
        OptionalDouble value = measured == null ? OptionalDouble.empty() : OptionalDouble.of(measured);

        assertThat(new Target("figure", "subject", bound, limit, value).verdict())
                .isEqualTo(verdict);
    }
}
