package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/** Format {@code date-time} (JSON Schema Validation, section 7.3.1): {@code date-time} of RFC 3339 section 5.6. */
public final class DateTimeFormat extends PlainFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new DateTimeFormat();

    private DateTimeFormat() {
        super("date-time");
    }

    /**
     * Returns whether {@code text} is a date and a time with an offset, such as {@code 1985-04-12T23:20:50.52Z}.
     *
     * @see TimeFormat leap seconds
     */
    public static boolean isDateTime(CharSequence text) {
        return matches(text, INSTANCE);
    }

    @Override
    boolean matches(JsonDocument d, int from, int to) {
        int separator = from + DateFormat.LENGTH;
        return separator < to
                && Ascii.upper(d.byteAt(separator)) == 'T'
                && DateFormat.isDate(d, from, separator)
                && TimeFormat.isTime(d, separator + 1, to);
    }
}
