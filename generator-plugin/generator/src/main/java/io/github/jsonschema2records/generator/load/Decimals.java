package io.github.jsonschema2records.generator.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * Arithmetic on numbers from schemas, whose exponents can be as large as {@link BigDecimal} allows. {@code
 * 1e2000000000} takes 12 characters in a schema and two billion digits once it is scaled, so only numbers with a
 * moderate exponent are written out.
 */
public final class Decimals {

    /** The largest exponent, positive or negative, of a number that is written out. */
    private static final int LARGEST_EXPONENT = 400;

    /** Number of digits that always fit a {@code long}. */
    private static final int LONG_DIGITS = 18;

    private Decimals() {}

    /** Returns whether a number has few enough digits, written without an exponent, to compute with it. */
    public static boolean isModerate(BigDecimal value) {
        return Math.abs((long) value.scale()) <= LARGEST_EXPONENT;
    }

    /** Returns the number as messages show it: without an exponent if that is moderate, else in scientific notation. */
    public static String text(BigDecimal value) {
        return isModerate(value) ? value.toPlainString() : value.toString();
    }

    /** Returns the least integer that is not less than a number. */
    public static BigDecimal ceiling(BigDecimal value) {
        return rounded(value, RoundingMode.CEILING);
    }

    /** Returns the greatest integer that is not greater than a number. */
    public static BigDecimal floor(BigDecimal value) {
        return rounded(value, RoundingMode.FLOOR);
    }

    /**
     * Rounds a number to an integer. Only a number with digits on both sides of the point is scaled; it has no more
     * zeros than its text.
     */
    private static BigDecimal rounded(BigDecimal value, RoundingMode mode) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        } else if (value.scale() <= 0) {
            return value;
        }
        boolean belowOne = value.precision() <= value.scale();
        BigDecimal near = belowOne ? BigDecimal.valueOf(value.signum(), 1) : value;
        return near.setScale(0, mode);
    }

    /**
     * Returns the value of 0, and of an integer of at most 18 digits that is written without a fraction; empty for
     * other numbers.
     */
    public static OptionalLong shortInteger(BigDecimal value) {
        if (value.signum() == 0) {
            return OptionalLong.of(0);
        }
        long digits = (long) value.precision() - value.scale();
        return value.scale() <= 0 && digits <= LONG_DIGITS
                ? OptionalLong.of(value.longValueExact())
                : OptionalLong.empty();
    }
}
