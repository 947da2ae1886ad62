package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;

/**
 * Numbers written as text, which a class file holds better than an array: digits of six bits, the lowest first, of
 * which 32 says that more follow.
 */
final class PackedTable {

    private final String[] parts;
    private int part;
    private int at;

    PackedTable(String... parts) {
        this.parts = parts;
    }

    boolean hasNext() {
        while (part < parts.length && at == parts[part].length()) {
            part++;
            at = 0;
        }
        return part < parts.length;
    }

    int next() {
        int value = 0;
        int shift = 0;
        while (hasNext()) {
            int digit = digit(parts[part].charAt(at++));
            value |= (digit & 31) << shift;
            if (digit < 32) {
                return value;
            }
            shift += 5;
        }
        throw new IllegalArgumentException("a number is cut off");
    }

    /** The digits are 0 to 9, A to Z, a to z, - and _. */
    private static int digit(char c) {
        if (c <= '9') {
            return c == '-' ? 62 : c - '0';
        }
        return c <= 'Z' ? c - 'A' + 10 : c == '_' ? 63 : c - 'a' + 36;
    }

    /** The numbers that are left, {@code skipped} zeros before them. */
    int[] rest(int skipped) {
        int[] rest = new int[skipped + 64];
        int length = skipped;
        while (hasNext()) {
            if (length == rest.length) {
                rest = Arrays.copyOf(rest, 2 * length);
            }
            rest[length++] = next();
        }
        return Arrays.copyOf(rest, length);
    }
}
