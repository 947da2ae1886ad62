package io.github.jsonschema2records.runtime.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads durations of ISO 8601. {@code java.time} has two types for them: {@link Duration} cannot represent years and
 * months, {@link Period} cannot represent hours, minutes and seconds.
 */
public final class Durations {

    /** Length of texts that are read. No duration that Java can represent needs more. */
    private static final int LONGEST = 100;

    private Durations() {}

    /** Returns the duration of a text, or null if {@link Duration} cannot represent it. A day has 24 hours. */
    public static @Nullable Duration duration(String text) {
        try {
            return text.length() > LONGEST ? null : Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** Returns the period of a text, or null if {@link Period} cannot represent it. A week has seven days. */
    public static @Nullable Period period(String text) {
        try {
            return text.length() > LONGEST ? null : Period.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
