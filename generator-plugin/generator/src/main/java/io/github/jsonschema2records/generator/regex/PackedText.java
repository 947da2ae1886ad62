package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Encodes numbers as text for the runtime's tables: digits of six bits, the lowest first. The bit 32 of a digit means
 * that more digits follow.
 */
final class PackedText {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /** Limit of a string constant, less than the 65,535 bytes that a class file allows. */
    private static final int LONGEST = 60_000;

    /** Limit in chars of a text, as a char takes at most three bytes. */
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

    /** Returns whether a text is short enough for one constant. */
    static boolean fits(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    /**
     * Returns a text that has to be one constant: where it is too long for that, its start and the hash of the whole.
     */
    static String constant(String text) {
        if (fits(text)) {
            return text;
        }
        // Avoids half a surrogate pair.
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "..." + Integer.toHexString(text.hashCode());
    }

    /** Appends all numbers of another text. */
    PackedText append(PackedText more) {
        text.append(more.text);
        return this;
    }

    /** Returns the text in parts that fit string constants. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length() || from == 0; from += LONGEST) {
            parts.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
        }
        return List.copyOf(parts);
    }
}
