package io.github.jsonschema2records.runtime;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A decimal number of any size: {@code signum * 0.DIGITS * 10^magnitude}, where the digits neither start nor end with 0.
 * So equal numbers have equal fields, and an exponent is never written out.
 */
final class Decimal {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONG_DIGITS = 19;
    private static final int CHUNK = 18;

    final int signum;

    /** The same as a long divided by a power of ten, for {@link JsonNumbers}; no scale, then, if it is WIDE. */
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

    /** The JSON number in {@code [from, to)}. */
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
        // Of 19 digits the sum may wrap around, then its sign is wrong; -2^63 is the one that may.
        long value = value((int) magnitude);
        return value >= 0 || (signum < 0 && value == Long.MIN_VALUE);
    }

    long longValue() {
        if (!fitsLong()) {
            throw new ArithmeticException("no integer that fits a long");
        }
        return signum * value((int) magnitude);
    }

    /** The first {@code length} digits, zeros behind, as an integer. */
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
     * With c the digits as an integer and e its exponent: the quotient is c1 * 10^(e1-e2) / c2. Where e1 &lt; e2, c1 would
     * have to end with 0, which it does not. Otherwise each 2 and each 5 of c2 may be divided by one of the tens, and what
     * is left of c2 must divide c1: no power of ten is written out.
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

    /** Returns whether the digits are a multiple: Horner's rule, 18 digits a step. */
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

    /** A hash of the value. */
    int hash() {
        return signum * (31 * Arrays.hashCode(digits) + Long.hashCode(magnitude));
    }
}
