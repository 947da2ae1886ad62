package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/** Format {@code date} (JSON Schema Validation, section 7.3.1): {@code full-date} of RFC 3339 section 5.6. */
public final class DateFormat extends PlainFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new DateFormat();

    /** Number of bytes of a date. */
    static final int LENGTH = 10;

    private DateFormat() {
        super("date");
    }

    /** Returns whether {@code text} is a date of the proleptic Gregorian calendar, such as {@code 2024-02-29}. */
    public static boolean isDate(CharSequence text) {
        return matches(text, INSTANCE);
    }

    @Override
    boolean matches(JsonDocument d, int from, int to) {
        return isDate(d, from, to);
    }

    static boolean isDate(JsonDocument d, int from, int to) {
        if (to - from != LENGTH || d.byteAt(from + 4) != '-' || d.byteAt(from + 7) != '-') {
            return false;
        }
        int century = Ascii.twoDigits(d, from);
        int yearOfCentury = Ascii.twoDigits(d, from + 2);
        int month = Ascii.twoDigits(d, from + 5);
        int day = Ascii.twoDigits(d, from + 8);
        if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12) {
            return false;
        }
        return day >= 1 && day <= lastDay(century * 100 + yearOfCentury, month);
    }

    /** Returns the number of days of a month, RFC 3339 section 5.7 and appendix C. */
    private static int lastDay(int year, int month) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
