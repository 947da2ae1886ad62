package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Format {@code time} (JSON Schema Validation, section 7.3.1): {@code full-time} of RFC 3339 section 5.6, a time of day
 * with its offset from UTC.
 *
 * <p>Second 60 is a leap second. Leap seconds are inserted at the end of a UTC day (section 5.7), so the time must be
 * 23:59:60 in UTC.
 */
public final class TimeFormat extends PlainFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new TimeFormat();

    private static final int SHORTEST = "00:00:00Z".length();
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int NO_OFFSET = Integer.MIN_VALUE;

    private TimeFormat() {
        super("time");
    }

    /**
     * Returns whether {@code text} is a time with an offset, such as {@code 23:20:50.52Z} or {@code 08:30:06+00:20}.
     */
    public static boolean isTime(CharSequence text) {
        return matches(text, INSTANCE);
    }

    @Override
    boolean matches(JsonDocument d, int from, int to) {
        return isTime(d, from, to);
    }

    static boolean isTime(JsonDocument d, int from, int to) {
        if (to - from < SHORTEST || d.byteAt(from + 2) != ':' || d.byteAt(from + 5) != ':') {
            return false;
        }
        int hour = Ascii.twoDigits(d, from);
        int minute = Ascii.twoDigits(d, from + 3);
        int second = Ascii.twoDigits(d, from + 6);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return false;
        }
        int offset = offset(d, skipFraction(d, from + 8, to), to);
        return offset != NO_OFFSET && (second < 60 || isLastMinute(hour * 60 + minute - offset));
    }

    /** Skips the fraction of a second. A dot without digits is not skipped, and then no offset matches. */
    private static int skipFraction(JsonDocument d, int from, int to) {
        if (from == to || d.byteAt(from) != '.') {
            return from;
        }
        int end = Ascii.skipDigits(d, from + 1, to);
        return end == from + 1 ? from : end;
    }

    /** Returns the offset in minutes east of UTC, or {@link #NO_OFFSET}. It must be the rest of the text. */
    private static int offset(JsonDocument d, int from, int to) {
        if (to - from == 1) {
            return Ascii.upper(d.byteAt(from)) == 'Z' ? 0 : NO_OFFSET;
        }
        if (to - from != 6 || d.byteAt(from + 3) != ':') {
            return NO_OFFSET;
        }
        int hours = Ascii.twoDigits(d, from + 1);
        int minutes = Ascii.twoDigits(d, from + 4);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return NO_OFFSET;
        }
        int sign = d.byteAt(from) == '+' ? 1 : -1;
        return sign > 0 || d.byteAt(from) == '-' ? sign * (hours * 60 + minutes) : NO_OFFSET;
    }

    private static boolean isLastMinute(int minuteInUtc) {
        return Math.floorMod(minuteInUtc, MINUTES_A_DAY) == MINUTES_A_DAY - 1;
    }
}
