package io.github.jsonschema2records.runtime;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Decimal number of any size: {@code signum * 0.DIGITS * 10^magnitude}. The digits neither begin nor end with 0, so
 * equal numbers have equal fields. Numbers with a large exponent take no more memory than their digits.
 */
final class Decimal {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONG_DIGITS = 19;
    private static final int CHUNK = 18;

    final int signum;

    /** The number is {@code unscaled / 10^scale}, for {@link JsonNumbers}, unless the scale is WIDE. */
    final long unscaled;

    final int scale;

    private final byte[] digits;
    private final long magnitude;

    private Decimal(boolean negative, byte[] digits, long magnitude) {
        this.digits = digits;
        this.magnitude = digits.length == 0 ? 0 : magnitude;
        signum = digits.length == 0 ? 0 : negative ? -1 : 1;
        boolean compact = digits.length <= JsonNumbers.SHORT && Math.abs(this.magnitude) < 1_000;
        scale = compact ? (int) (digits.length - this.magnitude) : JsonNumbers.WIDE;
        unscaled = compact ? signum * value(digits.length) : 0;
    }

    /** Parses the JSON number in {@code [from, to)}. */
    static Decimal of(byte[] b, int from, int to) {
        byte[] digits = new byte[to - from];
        int count = 0;
        int point = -1;
        long exponent = 0;
        for (int at = b[from] == '-' ? from + 1 : from; at < to; at++) {
            int c = b[at];
            if (c == '.') {
                point = count;
            } else if ((c | 0x20) == 'e') {
                exponent = JsonNumbers.exponent(b, at + 1, to);
                break;
            } else {
                digits[count++] = (byte) (c - '0');
            }
        }
        int first = 0;
        while (first < count && digits[first] == 0) {
            first++;
        }
        int last = count;
        while (last > first && digits[last - 1] == 0) {
            last--;
        }
        long magnitude = (point < 0 ? count : point) - first + exponent;
        return new Decimal(b[from] == '-', Arrays.copyOfRange(digits, first, last), magnitude);
    }

    boolean isInteger() {
        return magnitude >= digits.length;
    }

    boolean fitsLong() {
        if (!isInteger() || magnitude > LONG_DIGITS) {
            return false;
        }
        // With 19 digits the value may overflow and become negative. Only -2^63 is a valid result then.
        long value = value((int) magnitude);
        return value >= 0 || (signum < 0 && value == Long.MIN_VALUE);
    }

    long longValue() {
        if (!fitsLong()) {
            throw new ArithmeticException("no integer that fits a long");
        }
        return signum * value((int) magnitude);
    }

    /** Returns the first {@code length} digits as an integer, filled up with zeros. */
    private long value(int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = 10 * value + (i < digits.length ? digits[i] : 0);
        }
        return value;
    }

    long integerDigits() {
        return isInteger() ? magnitude : Long.MAX_VALUE;
    }

    /**
     * Checks {@code multipleOf} without writing out powers of ten.
     *
     * <p>Let c be the digits as an integer and e its exponent. The quotient is c1 * 10^(e1-e2) / c2. If e1 &lt; e2, it
     * is no integer, since c1 does not end with 0. Otherwise each ten may cancel one factor 2 and one factor 5 of c2.
     * The rest of c2 must divide c1.
     */
    boolean isMultipleOf(Decimal divisor) {
        if (divisor.signum == 0) {
            throw new ArithmeticException("no number is a multiple of 0 or not");
        }
        if (signum == 0) {
            return true;
        }
        long power = exponent() - divisor.exponent();
        if (power < 0) {
            return false;
        }
        BigInteger rest = without(without(new BigInteger(divisor.text()), TWO, power), FIVE, power);
        return isMultipleOf(rest);
    }

    private static BigInteger without(BigInteger number, BigInteger prime, long times) {
        BigInteger rest = number;
        for (long i = 0; i < times; i++) {
            BigInteger[] quotient = rest.divideAndRemainder(prime);
            if (quotient[1].signum() != 0) {
                return rest;
            }
            rest = quotient[0];
        }
        return rest;
    }

    /** Returns whether the digits are a multiple, with Horner's rule and 18 digits per step. */
    private boolean isMultipleOf(BigInteger divisor) {
        BigInteger remainder = BigInteger.ZERO;
        for (int from = 0; from < digits.length; from += CHUNK) {
            int to = Math.min(from + CHUNK, digits.length);
            long chunk = 0;
            long power = 1;
            for (int i = from; i < to; i++) {
                chunk = 10 * chunk + digits[i];
                power *= 10;
            }
            remainder = remainder
                    .multiply(BigInteger.valueOf(power))
                    .add(BigInteger.valueOf(chunk))
                    .mod(divisor);
        }
        return remainder.signum() == 0;
    }

    private long exponent() {
        return magnitude - digits.length;
    }

    private String text() {
        char[] text = new char[digits.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ('0' + digits[i]);
        }
        return new String(text);
    }

    /** Compares by value. */
    int compareTo(Decimal other) {
        if (signum != other.signum) {
            return Integer.compare(signum, other.signum);
        }
        int order = Long.compare(magnitude, other.magnitude);
        return signum * (order != 0 ? order : Arrays.compare(digits, other.digits));
    }

    /** Returns a hash of the value. */
    int hash() {
        return signum * (31 * Arrays.hashCode(digits) + Long.hashCode(magnitude));
    }
}
