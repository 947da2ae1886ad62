package io.github.jsonschema2records.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Exact arithmetic on numbers in the bytes of a text. Nearly all numbers have at most 18 digits and a small exponent.
 * They are represented by a {@code long} and a scale, as in {@link BigDecimal}, without allocation. Other numbers
 * become a {@link Decimal}.
 */
final class JsonNumbers {

    /** Number of decimal digits that always fit a long. */
    static final int SHORT = 18;

    /** Value in place of a scale for a number that is not compact. */
    static final int WIDE = Integer.MIN_VALUE;

    private static final int LARGEST_SCALE = 100_000;
    private static final long EXACT_DOUBLE = 1L << 53;
    private static final int EXACT_POWER = 22;
    private static final long[] POWERS = powers();

    private JsonNumbers() {}

    private static long[] powers() {
        long[] powers = new long[SHORT + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /**
     * Returns the number of fraction digits minus the exponent, so that the value is {@code unscaled / 10^scale}.
     * Returns WIDE if the number is not compact.
     */
    static int scale(byte[] b, int from, int to) {
        int digits = 0;
        int fraction = 0;
        int step = 0;
        for (int at = b[from] == '-' ? from + 1 : from; at < to; at++) {
            int c = b[at];
            if (c == '.') {
                step = 1;
            } else if ((c | 0x20) == 'e') {
                return compact(digits, fraction - exponent(b, at + 1, to));
            } else {
                digits += digits > 0 || c != '0' ? 1 : 0;
                fraction += step;
            }
        }
        return compact(digits, fraction);
    }

    private static int compact(int digits, long scale) {
        return digits > SHORT || Math.abs(scale) > LARGEST_SCALE ? WIDE : (int) scale;
    }

    /** Returns an exponent with at most 18 significant digits, with its sign. */
    static long exponent(byte[] b, int from, int to) {
        long exponent = 0;
        int first = b[from] == '-' || b[from] == '+' ? from + 1 : from;
        for (int at = first; at < to; at++) {
            exponent = 10 * exponent + b[at] - '0';
        }
        return b[from] == '-' ? -exponent : exponent;
    }

    /** Returns the digits before the exponent as one integer, with the sign. There must be at most 18. */
    static long unscaled(byte[] b, int from, int to) {
        long value = 0;
        for (int at = b[from] == '-' ? from + 1 : from; at < to; at++) {
            int digit = b[at] - '0';
            if (digit >= 0 && digit <= 9) {
                value = 10 * value + digit;
            } else if (digit != '.' - '0') {
                break;
            }
        }
        return b[from] == '-' ? -value : value;
    }

    static boolean isInteger(byte[] b, int from, int to) {
        int scale = scale(b, from, to);
        if (scale == WIDE) {
            return Decimal.of(b, from, to).isInteger();
        }
        return scale <= 0 || isDivisible(unscaled(b, from, to), scale);
    }

    /** Returns whether {@code unscaled / 10^power} is an integer. */
    private static boolean isDivisible(long unscaled, int power) {
        return unscaled == 0 || (power <= SHORT && unscaled % POWERS[power] == 0);
    }

    static boolean fitsLong(byte[] b, int from, int to) {
        return Decimal.of(b, from, to).fitsLong();
    }

    static long longValue(byte[] b, int from, int to) {
        return Decimal.of(b, from, to).longValue();
    }

    /**
     * Returns the number of digits of an integer when it is written out, or the largest {@code long} for any other
     * number.
     */
    static long integerDigits(byte[] b, int from, int to) {
        return Decimal.of(b, from, to).integerDigits();
    }

    static int compare(byte[] b, int from, int to, long bound) {
        int scale = scale(b, from, to);
        return scale == WIDE
                ? Decimal.of(b, from, to).compareTo(JsonNumber.of(bound).decimal())
                : compare(unscaled(b, from, to), scale, bound, 0);
    }

    static int compare(byte[] b, int from, int to, Decimal bound) {
        int scale = scale(b, from, to);
        return scale == WIDE || bound.scale == WIDE
                ? Decimal.of(b, from, to).compareTo(bound)
                : compare(unscaled(b, from, to), scale, bound.unscaled, bound.scale);
    }

    static int compare(byte[] b, int from, int to, int otherFrom, int otherTo) {
        int scale = scale(b, from, to);
        int other = scale(b, otherFrom, otherTo);
        return scale == WIDE || other == WIDE
                ? Decimal.of(b, from, to).compareTo(Decimal.of(b, otherFrom, otherTo))
                : compare(unscaled(b, from, to), scale, unscaled(b, otherFrom, otherTo), other);
    }

    /** Compares {@code a / 10^scaleA} with {@code b / 10^scaleB}. */
    static int compare(long a, int scaleA, long b, int scaleB) {
        if (scaleA == scaleB) {
            return Long.compare(a, b);
        }
        if (a == 0 || Long.signum(a) != Long.signum(b)) {
            return Integer.compare(Long.signum(a), Long.signum(b));
        }
        return scaleA < scaleB ? compareScaled(a, scaleB - scaleA, b) : -compareScaled(b, scaleA - scaleB, a);
    }

    /** Compares {@code a * 10^power} with {@code b}. Both have the same sign and are not 0. */
    private static int compareScaled(long a, int power, long b) {
        return overflows(a, power) ? Long.signum(a) : Long.compare(a * POWERS[power], b);
    }

    /** Returns whether {@code |a| * 10^power} exceeds the range of long. The power is not negative. */
    private static boolean overflows(long a, int power) {
        if (power > SHORT) {
            return a != 0;
        }
        long largest = Long.MAX_VALUE / POWERS[power];
        return a > largest || a < -largest;
    }

    static boolean isMultipleOf(byte[] b, int from, int to, Decimal divisor) {
        int scale = scale(b, from, to);
        if (scale == WIDE || divisor.scale == WIDE || divisor.signum == 0) {
            return Decimal.of(b, from, to).isMultipleOf(divisor);
        }
        long unscaled = unscaled(b, from, to);
        int power = divisor.scale - scale;
        if (power < 0) {
            // The divisor has fewer fraction digits, so it is multiplied instead. If it overflows, only 0 is its
            // multiple.
            return unscaled == 0
                    || (!overflows(divisor.unscaled, -power) && unscaled % (divisor.unscaled * POWERS[-power]) == 0);
        }
        return overflows(unscaled, power)
                ? Decimal.of(b, from, to).isMultipleOf(divisor)
                : unscaled == 0 || unscaled * POWERS[power] % divisor.unscaled == 0;
    }

    static boolean fitsDecimal(byte[] b, int from, int to) {
        return fitsScale(b, from, to) || isZero(b, from, to);
    }

    private static boolean fitsScale(byte[] b, int from, int to) {
        return Math.abs(scaleAsWritten(b, from, to)) <= Integer.MAX_VALUE;
    }

    /** Returns the value with the scale it was written with, or 0 if it is zero and its scale is out of range. */
    static BigDecimal decimal(byte[] b, int from, int to) {
        int scale = scale(b, from, to);
        if (scale != WIDE) {
            return BigDecimal.valueOf(unscaled(b, from, to), scale);
        }
        if (!fitsScale(b, from, to)) {
            if (isZero(b, from, to)) {
                return BigDecimal.ZERO;
            }
            throw new ArithmeticException("the exponent is beyond what BigDecimal can hold");
        }
        String mantissa = new String(b, from, mantissaEnd(b, from, to) - from, StandardCharsets.ISO_8859_1);
        return new BigDecimal(new BigDecimal(mantissa).unscaledValue(), (int) scaleAsWritten(b, from, to));
    }

    /** Returns the value of an integer with all its digits. A zero may have any exponent. */
    static BigInteger integer(byte[] b, int from, int to) {
        if (!isInteger(b, from, to)) {
            throw new ArithmeticException("no integer");
        }
        return isZero(b, from, to) ? BigInteger.ZERO : decimal(b, from, to).toBigIntegerExact();
    }

    private static boolean isZero(byte[] b, int from, int to) {
        int end = mantissaEnd(b, from, to);
        int at = from;
        while (at < end && (b[at] < '1' || b[at] > '9')) {
            at++;
        }
        return at == end;
    }

    private static long scaleAsWritten(byte[] b, int from, int to) {
        int end = mantissaEnd(b, from, to);
        int point = from;
        while (point < end && b[point] != '.') {
            point++;
        }
        long fraction = point < end ? end - point - 1 : 0;
        return end < to ? fraction - exponent(b, end + 1, to) : fraction;
    }

    private static int mantissaEnd(byte[] b, int from, int to) {
        int at = from;
        while (at < to && (b[at] | 0x20) != 'e') {
            at++;
        }
        return at;
    }

    /**
     * Returns the nearest double. If both parts are exact as doubles, one correctly rounded operation is enough
     * (Clinger's fast path).
     */
    static double doubleValue(byte[] b, int from, int to) {
        int scale = scale(b, from, to);
        if (scale != WIDE && Math.abs(scale) <= EXACT_POWER) {
            long unscaled = unscaled(b, from, to);
            if (Math.abs(unscaled) <= EXACT_DOUBLE && unscaled != 0) {
                double power = power(Math.abs(scale));
                return scale < 0 ? unscaled * power : unscaled / power;
            }
        }
        return Double.parseDouble(new String(b, from, to - from, StandardCharsets.ISO_8859_1));
    }

    private static double power(int exponent) {
        return exponent <= SHORT ? POWERS[exponent] : (double) POWERS[SHORT] * POWERS[exponent - SHORT];
    }
}
