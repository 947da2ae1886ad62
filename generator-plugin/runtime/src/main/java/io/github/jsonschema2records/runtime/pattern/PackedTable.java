package io.github.jsonschema2records.runtime.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads numbers that are written as text, since a class file stores text more compactly than an array. Each character
 * is a digit of six bits, lowest digit first: five bits of the number, and the bit 32 if another digit follows.
 */
final class PackedTable {

    private final String[] parts;
    private int part;

    /** The digits of the part before {@link #part}, and the place of the next one. */
    private byte[] digits = {};

    private int at;

    PackedTable(String... parts) {
        this.parts = parts;
    }

    boolean hasNext() {
        while (at == digits.length && part < parts.length) {
            digits = parts[part++].getBytes(StandardCharsets.ISO_8859_1);
            at = 0;
        }
        return at < digits.length;
    }

    int next() {
        int value = 0;
        int shift = 0;
        while (at < digits.length || hasNext()) {
            int digit = digit(digits[at++]);
            value |= (digit & 31) << shift;
            if (digit < 32) {
                return value;
            }
            shift += 5;
        }
        throw new IllegalArgumentException("a number is cut off");
    }

    /** Returns the value of a digit: 0 to 9, A to Z, a to z, - and _. */
    private static int digit(byte c) {
        if (c <= '9') {
            return c == '-' ? 62 : c - '0';
        }
        return c <= 'Z' ? c - 'A' + 10 : c == '_' ? 63 : c - 'a' + 36;
    }

    /** Returns the remaining numbers, after {@code skipped} zeros. */
    int[] rest(int skipped) {
        int[] rest = new int[skipped + 64];
        int length = skipped;
        while (at < digits.length || hasNext()) {
            if (length == rest.length) {
                rest = Arrays.copyOf(rest, 2 * length);
            }
            rest[length++] = next();
        }
        return Arrays.copyOf(rest, length);
    }
}
