package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates and times of RFC 3339, section 5.6. They are read from the bytes of a document. The formatters
 * of {@code java.time} have another grammar and are slow at their first use.
 *
 * <p>Leap seconds and fractions finer than nanoseconds are valid in RFC 3339, but {@code java.time} cannot represent
 * them.
 */
public final class Rfc3339 {

    private static final int DATE = 10;
    private static final int SHORTEST = 20;
    private static final int SHORTEST_TIME = 8;
    private static final int MAX_OFFSET_HOURS = 18;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final long FIRST_SECOND = -62_167_219_200L;
    private static final long LAST_SECOND = 253_402_300_799L;

    private final JsonDocument d;
    private final int end;
    private int at;
    private int year;
    private int month;
    private int day;
    private int secondOfDay;
    private int nano;
    private int offset;

    private Rfc3339(JsonDocument d, int string) {
        this.d = d;
        at = d.offset(string);
        end = at + d.byteLength(string);
    }

    /** Returns the date of a string, or null if it is not a date. */
    public static @Nullable LocalDate localDate(JsonDocument d, int string) {
        Rfc3339 text = of(d, string);
        return text.end - text.at == DATE && text.date() ? LocalDate.of(text.year, text.month, text.day) : null;
    }

    /**
     * Returns the date-time of a string, or null if it is not a date-time or {@link OffsetDateTime} cannot represent
     * it.
     */
    public static @Nullable OffsetDateTime offsetDateTime(JsonDocument d, int string) {
        Rfc3339 text = of(d, string);
        if (!text.dateTime() || !text.fitsZoneOffset()) {
            return null;
        }
        LocalDate date = LocalDate.of(text.year, text.month, text.day);
        return OffsetDateTime.of(date, text.localTime(), ZoneOffset.ofTotalSeconds(text.offset));
    }

    /** Returns the instant of a string, or null if it is not a date-time or {@link Instant} cannot represent it. */
    public static @Nullable Instant instant(JsonDocument d, int string) {
        Rfc3339 text = of(d, string);
        if (!text.dateTime()) {
            return null;
        }
        long days = LocalDate.of(text.year, text.month, text.day).toEpochDay();
        return Instant.ofEpochSecond(days * SECONDS_PER_DAY + text.secondOfDay - text.offset, text.nano);
    }

    /** Returns the time of a string without an offset, or null if it is not such a time. */
    public static @Nullable LocalTime localTime(JsonDocument d, int string) {
        Rfc3339 text = of(d, string);
        return text.partialTime() && text.at == text.end ? text.localTime() : null;
    }

    /** Returns the time of a string with an offset, or null if {@link OffsetTime} cannot represent it. */
    public static @Nullable OffsetTime offsetTime(JsonDocument d, int string) {
        Rfc3339 text = of(d, string);
        boolean fits = text.partialTime() && text.offset() && text.at == text.end && text.fitsZoneOffset();
        return fits ? OffsetTime.of(text.localTime(), ZoneOffset.ofTotalSeconds(text.offset)) : null;
    }

    /** Prepares to read a string. A string with escapes is first copied without them. */
    private static Rfc3339 of(JsonDocument d, int string) {
        if (d.kind(string) != Kind.ESCAPED_STRING) {
            return new Rfc3339(d, string);
        }
        String plain = d.string(string).replace('"', ' ').replace('\\', ' ');
        JsonDocument copy = new JsonDocument();
        boolean parsed = copy.parse(("\"" + plain + "\"").getBytes(StandardCharsets.UTF_8));
        return parsed ? new Rfc3339(copy, 0) : of(JsonDocument.of("\"\""), 0);
    }

    private boolean dateTime() {
        if (end - at < SHORTEST || !date() || !(is('T') || is('t'))) {
            return false;
        }
        at++;
        return time() && fraction() && offset() && at == end;
    }

    private boolean partialTime() {
        return end - at >= SHORTEST_TIME && time() && fraction();
    }

    private LocalTime localTime() {
        return LocalTime.ofNanoOfDay(secondOfDay * 1_000_000_000L + nano);
    }

    private boolean fitsZoneOffset() {
        return Math.abs(offset) <= MAX_OFFSET_HOURS * 3600;
    }

    private boolean date() {
        int century = two(at);
        int rest = two(at + 2);
        month = two(at + 5);
        day = two(at + 8);
        year = century * 100 + rest;
        boolean dashes = d.byteAt(at + 4) == '-' && d.byteAt(at + 7) == '-';
        at += DATE;
        return dashes && (century | rest | month | day) >= 0 && day > 0 && month > 0 && month <= 12 && day <= lastDay();
    }

    private int lastDay() {
        return month == 2
                ? Year.isLeap(year) ? 29 : 28
                : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Reads the time. Leap seconds are refused. */
    private boolean time() {
        int hour = two(at);
        int minute = two(at + 3);
        int second = two(at + 6);
        boolean colons = d.byteAt(at + 2) == ':' && d.byteAt(at + 5) == ':';
        at += 8;
        secondOfDay = hour * 3600 + minute * 60 + second;
        return colons && (hour | minute | second) >= 0 && hour < 24 && minute < 60 && second < 60;
    }

    private boolean fraction() {
        if (!is('.')) {
            return true;
        }
        at++;
        int start = at;
        int unit = 100_000_000;
        boolean exact = true;
        for (; at < end && isDigit(d.byteAt(at)); at++) {
            int digit = d.byteAt(at) - '0';
            nano += digit * unit;
            exact &= unit > 0 || digit == 0;
            unit /= 10;
        }
        return at > start && exact;
    }

    private boolean offset() {
        if (is('Z') || is('z')) {
            at++;
            return true;
        }
        if (end - at != 6 || !(is('+') || is('-')) || d.byteAt(at + 3) != ':') {
            return false;
        }
        int hours = two(at + 1);
        int minutes = two(at + 4);
        offset = (hours * 3600 + minutes * 60) * (is('-') ? -1 : 1);
        at += 6;
        return (hours | minutes) >= 0 && hours < 24 && minutes < 60;
    }

    private boolean is(char c) {
        return at < end && d.byteAt(at) == c;
    }

    /** Returns the value of two digits, or a negative number if they are not digits. */
    private int two(int from) {
        int tens = d.byteAt(from);
        int ones = d.byteAt(from + 1);
        return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : Integer.MIN_VALUE;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the text of an instant, in UTC. */
    public static String text(Instant value) {
        byte[] json = json(value);
        return json == null ? value.toString() : new String(json, 1, json.length - 2, StandardCharsets.ISO_8859_1);
    }

    /** Returns the text of an instant, in UTC and in quotes. Returns null if its year does not have four digits. */
    public static byte @Nullable [] json(Instant value) {
        long second = value.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            return null;
        }
        int fraction = fractionDigits(value.getNano());
        byte[] json = new byte[fraction == 0 ? SHORTEST + 2 : SHORTEST + 3 + fraction];
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY));
        put(json, 1, date.getYear() / 100, '0');
        put(json, 3, date.getYear() % 100, '-');
        put(json, 6, date.getMonthValue(), '-');
        put(json, 9, date.getDayOfMonth(), 'T');
        int time = Math.floorMod(second, SECONDS_PER_DAY);
        put(json, 12, time / 3600, ':');
        put(json, 15, time / 60 % 60, ':');
        put(json, 18, time % 60, '.');
        int nano = value.getNano();
        for (int at = 21, unit = 100_000_000; nano > 0; at++, unit /= 10) {
            json[at] = (byte) ('0' + nano / unit);
            nano %= unit;
        }
        json[json.length - 2] = 'Z';
        json[json.length - 1] = '"';
        json[0] = '"';
        return json;
    }

    /** Writes two digits and the character after them. */
    private static void put(byte[] text, int at, int number, char next) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
        text[at + 2] = (byte) next;
    }

    private static int fractionDigits(int nano) {
        int digits = 0;
        int unit = 100_000_000;
        for (int rest = nano; rest > 0; digits++) {
            rest %= unit;
            unit /= 10;
        }
        return digits;
    }

    /** Returns the text of a date-time, always with seconds. */
    public static String text(OffsetDateTime value) {
        StringBuilder text = new StringBuilder(35).append(value.toLocalDate()).append('T');
        return time(text, value.toLocalTime()).append(value.getOffset().getId()).toString();
    }

    /** Returns the text of a time, always with seconds. */
    public static String text(LocalTime value) {
        return time(new StringBuilder(18), value).toString();
    }

    /** Returns the text of a time with its offset, always with seconds. */
    public static String text(OffsetTime value) {
        return time(new StringBuilder(24), value.toLocalTime())
                .append(value.getOffset().getId())
                .toString();
    }

    private static StringBuilder time(StringBuilder text, LocalTime value) {
        two(text, value.getHour()).append(':');
        two(text, value.getMinute()).append(':');
        two(text, value.getSecond());
        int nano = value.getNano();
        if (nano > 0) {
            text.append('.');
            for (int unit = 100_000_000; nano > 0; unit /= 10) {
                text.append((char) ('0' + nano / unit));
                nano %= unit;
            }
        }
        return text;
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
