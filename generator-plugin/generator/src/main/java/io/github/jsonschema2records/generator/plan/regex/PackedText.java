package io.github.jsonschema2records.generator.plan.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes numbers as text for the runtime's tables: digits of six bits, the lowest first, of which 32 says that more
 * follow.
 */
final class PackedText {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /** A string constant of a class file has 65,535 bytes at most. */
    private static final int LONGEST = 60_000;

    private final StringBuilder text = new StringBuilder();

    PackedText add(int... numbers) {
        for (int number : numbers) {
            int rest = number;
            while (rest >>> 5 != 0) {
                text.append(DIGITS.charAt((rest & 31) | 32));
                rest >>>= 5;
            }
            text.append(DIGITS.charAt(rest));
        }
        return this;
    }

    int length() {
        return text.length();
    }

    /** A text that has to be one constant: cut off where it is too long for that. */
    static String constant(String text) {
        // A char takes three bytes at most.
        int longest = LONGEST / 3;
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    /** The text as one string, however long. */
    String whole() {
        return text.toString();
    }

    /** The text in parts that are string constants. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length() || from == 0; from += LONGEST) {
            parts.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
        }
        return List.copyOf(parts);
    }
}
