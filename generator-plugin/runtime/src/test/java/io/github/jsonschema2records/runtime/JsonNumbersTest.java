package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in documents and as {@link JsonNumber}s, against {@link BigDecimal}. */
class JsonNumbersTest {

    private static final String[] CORNERS = {
        "0",
        "-0",
        "0.0",
        "-0e5",
        "0e-999999999999999999",
        "1",
        "-1",
        "1.0",
        "10",
        "1e1",
        "100e-2",
        "0.1",
        "0.10",
        "1e-1",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "9223372036854775807.0",
        "922337203685477580.7e1",
        "92233720368547758080e-1",
        "9.223372036854775808e18",
        "999999999999999999",
        "1000000000000000000",
        "18446744073709551616",
        "0.000000000000000000000000001",
        "123456789012345678901234567890",
        "123456789012345678901234567890.00",
        "1e22",
        "1e23",
        "9007199254740993",
        "3e0",
        "7.5"
    };

    @Test
    void agreesWithBigDecimalOnOneNumber() {
        for (String text : numbers(1, 3_000)) {
            BigDecimal expected = new BigDecimal(text);
            JsonDocument d = JsonDocument.of("[" + text + "]");
            JsonNumber number = JsonData.ofNumber(text);
            boolean integer = expected.stripTrailingZeros().scale() <= 0;
            boolean fits = integer && isLong(expected);
            assertThat(d.decimal(1)).as(text).isEqualTo(expected);
            assertThat(number.decimalValue()).as(text).isEqualTo(expected);
            assertThat(d.isInteger(1)).as(text).isEqualTo(integer);
            assertThat(number.isInteger()).as(text).isEqualTo(integer);
            assertThat(d.fitsLong(1)).as(text).isEqualTo(fits);
            assertThat(number.fitsLong()).as(text).isEqualTo(fits);
            assertThat(d.fitsBigInteger(1)).as(text).isEqualTo(integer);
            assertThat(d.doubleValue(1)).as(text).isEqualTo(Double.parseDouble(text));
            if (fits) {
                assertThat(d.longValue(1)).as(text).isEqualTo(expected.longValueExact());
                assertThat(number.longValue()).as(text).isEqualTo(expected.longValueExact());
                assertThat(d.fitsInt(1)).as(text).isEqualTo(expected.longValueExact() == expected.intValue());
            }
            if (integer) {
                assertThat(d.bigInteger(1)).as(text).isEqualTo(expected.toBigIntegerExact());
            }
        }
    }

    @Test
    void agreesWithBigDecimalOnTwoNumbers() {
        List<String> all = numbers(2, 250);
        for (String a : all) {
            for (String b : all) {
                BigDecimal x = new BigDecimal(a);
                BigDecimal y = new BigDecimal(b);
                JsonDocument d = JsonDocument.of("[" + a + "," + b + "]");
                JsonNumber number = JsonData.ofNumber(b);
                int order = x.compareTo(y);
                assertThat(Integer.signum(d.compare(1, number))).as(a + " " + b).isEqualTo(order);
                assertThat(Integer.signum(JsonData.ofNumber(a).compareTo(number)))
                        .as(a + " " + b)
                        .isEqualTo(order);
                assertThat(d.equal(1, 2)).as(a + " " + b).isEqualTo(order == 0);
                assertThat(d.equal(1, number)).as(a + " " + b).isEqualTo(order == 0);
                if (order == 0) {
                    assertThat(JsonData.ofNumber(a)).hasSameHashCodeAs(number).isEqualTo(number);
                }
                if (y.signum() != 0) {
                    boolean multiple = x.remainder(y).signum() == 0;
                    assertThat(d.isMultipleOf(1, number)).as(a + " " + b).isEqualTo(multiple);
                    assertThat(JsonData.ofNumber(a).isMultipleOf(number))
                            .as(a + " " + b)
                            .isEqualTo(multiple);
                }
                if (isLong(y) && y.stripTrailingZeros().scale() <= 0) {
                    assertThat(Integer.signum(d.compare(1, y.longValueExact())))
                            .as(a + " " + b)
                            .isEqualTo(order);
                    if (y.signum() != 0) {
                        assertThat(d.isMultipleOf(1, y.longValueExact()))
                                .as(a + " " + b)
                                .isEqualTo(x.remainder(y).signum() == 0);
                    }
                }
            }
        }
    }

    @Test
    void comparesWithTheSmallestAndLargestLong() {
        JsonDocument d =
                JsonDocument.of("[-9223372036854775808,-9223372036854775809,-9.2e30,9223372036854775807.5,-1,-0.5]");
        assertThat(d.compare(1, Long.MIN_VALUE)).isZero();
        assertThat(d.compare(2, Long.MIN_VALUE)).isNegative();
        assertThat(d.compare(3, Long.MIN_VALUE)).isNegative();
        assertThat(d.compare(4, Long.MAX_VALUE)).isPositive();
        assertThat(d.compare(5, Long.MIN_VALUE)).isPositive();
        assertThat(d.compare(6, Long.MIN_VALUE)).isPositive();
    }

    @Test
    void neverWritesOutAnExponent() {
        JsonDocument d = JsonDocument.of("[1e999999999999999999,1e-999999999999999999,-5e400000,0e999999999999999999]");
        assertThat(d.isInteger(1)).isTrue();
        assertThat(d.isInteger(2)).isFalse();
        assertThat(d.isInteger(4)).isTrue();
        assertThat(d.longValue(4)).isZero();
        assertThat(d.compare(1, 5)).isPositive();
        assertThat(d.compare(2, 0)).isPositive();
        assertThat(d.compare(3, 5)).isNegative();
        assertThat(d.compare(4, 0)).isZero();
        assertThat(d.equal(1, 2)).isFalse();
        assertThat(d.isMultipleOf(1, 7)).isFalse();
        assertThat(d.isMultipleOf(1, 1L << 62)).isTrue();
        assertThat(d.isMultipleOf(1, JsonData.ofNumber("1e-999999999999999999")))
                .isTrue();
        assertThat(d.isMultipleOf(2, JsonData.ofNumber("0.5"))).isFalse();
        assertThat(d.isMultipleOf(3, JsonData.ofNumber("2.5e3"))).isTrue();
        assertThat(d.fitsDecimal(1)).isFalse();
        assertThat(d.fitsDecimal(3)).isTrue();
        assertThat(d.fitsDecimal(4)).isTrue();
        assertThat(d.decimal(4)).isEqualTo(BigDecimal.ZERO);
        assertThat(d.data(1)).isEqualTo(JsonData.ofNumber("10e999999999999999998"));
        assertThatThrownBy(() -> d.decimal(1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the exponent is beyond what BigDecimal can hold");
    }

    @Test
    void makesBigDecimalsUpToTheirLargestExponent() {
        JsonDocument d =
                JsonDocument.of("[1e2147483647,0.0001e2147483651,1e2147483648,10e-2147483647,0.1e-2147483647]");
        assertThat(d.decimal(1)).isEqualTo(new BigDecimal(BigInteger.ONE, -2147483647));
        assertThat(d.decimal(2)).isEqualTo(new BigDecimal(BigInteger.ONE, -2147483647));
        assertThat(d.fitsDecimal(3)).isFalse();
        assertThat(d.decimal(4)).isEqualTo(new BigDecimal(BigInteger.TEN, 2147483647));
        assertThat(d.fitsDecimal(5)).isFalse();
    }

    @Test
    void hasNoMultiplesOfZero() {
        JsonDocument d = JsonDocument.of("[1,1.5]");
        assertThatThrownBy(() -> d.isMultipleOf(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> d.isMultipleOf(2, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> d.isMultipleOf(1, JsonData.ofNumber("0.0"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void writesOutIntegersUpToTheLimit() {
        JsonDocument d = JsonDocument.of("[1e999,1e1000,0.5e1]");
        assertThat(d.bigInteger(1)).isEqualTo(BigInteger.TEN.pow(999));
        assertThat(d.fitsBigInteger(2)).isFalse();
        assertThat(d.bigInteger(3)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0e-2000000000", "0e2000000000", "-0.00e999999999999999999", "0e-999999999999999999", "0.0"})
    void writesOutZeroWhateverItsExponent(String text) {
        JsonDocument d = JsonDocument.of(text);
        assertThat(d.fitsBigInteger(0)).isTrue();
        assertThat(d.bigInteger(0)).isZero();
        assertThat(JsonData.ofNumber(text).bigIntegerValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-2000000000", "-25e-1", "1e-999999999999999999", "123456789012345678901.5"})
    void noFractionIsAnInteger(String text) {
        JsonNumber number = JsonData.ofNumber(text);
        assertThatThrownBy(number::bigIntegerValue)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no integer");
    }

    private static boolean isLong(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static List<String> numbers(long seed, int count) {
        RandomJson random = new RandomJson(seed);
        List<String> numbers = new ArrayList<>();
        for (String corner : CORNERS) {
            if (!corner.contains("999999999999999999")) {
                numbers.add(corner);
            }
        }
        while (numbers.size() < count) {
            numbers.add(random.number());
        }
        return numbers;
    }
}
