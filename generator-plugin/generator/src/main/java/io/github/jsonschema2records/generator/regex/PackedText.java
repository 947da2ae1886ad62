package io.github.jsonschema2records.generator.regex;

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

    /** A char takes three bytes at most. */
    private static final int LONGEST_TEXT = LONGEST / 3;

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

    /** Returns whether any text is short enough for one constant. */
    static boolean fits(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    /** A text that has to be one constant: cut off where it is too long for that. */
    static String constant(String text) {
        if (fits(text)) {
            return text;
        }
        // Never half a surrogate pair.
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "...";
    }

    /** Adds all numbers of another one. */
    PackedText append(PackedText more) {
        text.append(more.text);
        return this;
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
