package io.github.jsonschema2records.runtime.format;

/** Encodes labels of domain names as Punycode, RFC 3492, and has its parameters. */
final class Punycode {

    static final int BASE = 36;
    static final int INITIAL_BIAS = 72;
    static final int INITIAL_CODE_POINT = 0x80;
    static final char DELIMITER = '-';

    private static final int SMALLEST_THRESHOLD = 1;
    private static final int LARGEST_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private Punycode() {}

    /** Encodes a label, section 6.3. The time is quadratic in the length, so the label must be known to be short. */
    static String encode(int[] label) {
        StringBuilder encoded = new StringBuilder();
        for (int c : label) {
            if (c < INITIAL_CODE_POINT) {
                encoded.append((char) c);
            }
        }
        int basic = encoded.length();
        if (basic > 0) {
            encoded.append(DELIMITER);
        }
        encodeOthers(label, basic, encoded);
        return encoded.toString();
    }

    /** Encodes the characters beyond ASCII in ascending order, each as its distance from the last insertion. */
    private static void encodeOthers(int[] label, int basic, StringBuilder encoded) {
        int count = basic;
        int bias = INITIAL_BIAS;
        int delta = 0;
        int codePoint = INITIAL_CODE_POINT;
        while (count < label.length) {
            int next = smallestFrom(codePoint, label);
            delta += (next - codePoint) * (count + 1);
            for (int c : label) {
                if (c < next) {
                    delta++;
                } else if (c == next) {
                    encodeNumber(delta, bias, encoded);
                    count++;
                    bias = adapt(delta, count, count == basic + 1);
                    delta = 0;
                }
            }
            delta++;
            codePoint = next + 1;
        }
    }

    private static int smallestFrom(int low, int[] label) {
        int smallest = Integer.MAX_VALUE;
        for (int c : label) {
            if (c >= low && c < smallest) {
                smallest = c;
            }
        }
        return smallest;
    }

    private static void encodeNumber(int number, int bias, StringBuilder encoded) {
        int rest = number;
        int position = BASE;
        int threshold = threshold(position, bias);
        while (rest >= threshold) {
            encoded.append(DIGITS.charAt(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
            position += BASE;
            threshold = threshold(position, bias);
        }
        encoded.append(DIGITS.charAt(rest));
    }

    /** Returns the threshold at a position. A smaller digit is the last of its number. */
    static int threshold(int position, int bias) {
        return Math.max(SMALLEST_THRESHOLD, Math.min(LARGEST_THRESHOLD, position - bias));
    }

    /** Returns the value of a digit, or -1. */
    static int digit(char c) {
        return DIGITS.indexOf(c);
    }

    /** Computes the bias for the next number from the last one, section 6.1. */
    static int adapt(int delta, int length, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / length;
        int position = 0;
        while (rest > (BASE - SMALLEST_THRESHOLD) * LARGEST_THRESHOLD / 2) {
            rest /= BASE - SMALLEST_THRESHOLD;
            position += BASE;
        }
        return position + (BASE - SMALLEST_THRESHOLD + 1) * rest / (rest + SKEW);
    }
}
