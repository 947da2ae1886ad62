package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0,              0,              0",
        "0e-2000000000,  0,              0",
        "0e2000000000,   0,              0",
        "7,              7,              7",
        "2.0,            2,              2",
        "2.5,            2,              3",
        "-2.5,           -3,             -2",
        "99.999,         99,             100",
        "0.001,          0,              1",
        "-0.001,         -1,             0",
        "1e-2000000000,  0,              1",
        "-1e-2147483647, -1,             0",
        "1e2000000000,   1e2000000000,   1e2000000000",
        "-1e2147483647,  -1e2147483647,  -1e2147483647"
    })
    void rounds(BigDecimal value, BigDecimal floor, BigDecimal ceiling) {
        assertThat(Decimals.floor(value)).isEqualByComparingTo(floor);
        assertThat(Decimals.ceiling(value)).isEqualByComparingTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({
        "5,             5",
        "-1.50,         -1.50",
        "1e3,           1000",
        "1e-3,          0.001",
        "1e2000000000,  1E+2000000000",
        "1e-2000000000, 1E-2000000000",
        "0e-2000000000, 0E-2000000000"
    })
    void isWrittenOutWhereThatIsShort(BigDecimal value, String expected) {
        assertThat(Decimals.text(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0,                   0",
        "-12,                 -12",
        "1e17,                100000000000000000",
        "0e-2000000000,       0",
        "0.00,                0",
        "1e18,",
        "1.0,",
        "12e2147483647,",
        "-1e-2147483647,"
    })
    void isShortWithAtMost18Digits(BigDecimal value, Long expected) {
        assertThat(Decimals.shortInteger(value).stream().boxed().toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
