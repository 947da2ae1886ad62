package io.github.jsonschema2records.generator.regex;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that ends a search of the JDK which would take too long. */
final class PatientText implements CharSequence {

    private static final int PATIENCE = 2_000_000;

    private final String text;
    private int reads;

    private PatientText(String text) {
        this.text = text;
    }

    /** Whether the pattern is found in the text, or null if the search takes too long. */
    static @Nullable Boolean find(Pattern pattern, String text) {
        try {
            return pattern.matcher(new PatientText(text)).find();
        } catch (IllegalStateException | StackOverflowError tooLong) {
            return null;
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads > PATIENCE) {
            throw new IllegalStateException("too many reads of " + text);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
