package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateTimeFormatTest {

    private static final FormatChecks DATE_TIME = new FormatChecks(DateTimeFormat.INSTANCE, DateTimeFormat::isDateTime);

    /** The offsets that java.time has end here; RFC 3339 goes on to 23:59. */
    private static final int LARGEST_OFFSET = 18 * 60;

    private static final long FIRST = -62167219200L;
    private static final long LAST = 253402300799L;

    @Test
    void acceptsTheExamplesOfTheRfc() {
        DATE_TIME.accept("1985-04-12T23:20:50.52Z", "1996-12-19T16:39:57-08:00", "1937-01-01T12:00:27.87+00:20");
        DATE_TIME.accept("1990-12-31T23:59:60Z", "1990-12-31T15:59:60-08:00");
    }

    @Test
    void acceptsSmallLetters() {
        DATE_TIME.accept("1985-04-12t23:20:50z", "1985-04-12T23:20:50z", "1985-04-12t23:20:50Z");
    }

    @Test
    void refusesOtherShapes() {
        DATE_TIME.refuse("", "T", "1985-04-12", "1985-04-12T", "23:20:50Z", "1985-04-12T23:20:50", "1985-04-12T23:20Z");
        DATE_TIME.refuse(
                "1985-04-12 23:20:50Z", "1985-04-12_23:20:50Z", "1985-04-12T23:20:50ZT", "1985-4-12T23:20:50Z");
        DATE_TIME.refuse("1985-04-31T23:20:50Z", "1985-04-12T24:20:50Z", "19850412T232050Z", "1985-04-12TT3:20:50Z");
        DATE_TIME.refuse("1985-04-12T23:20:50Z\n", "\t1985-04-12T23:20:50Z", "1985-04-12\u017423:20:50Z");
    }

    @Test
    void agreesWithJavaTimeOnValidValues() {
        Random random = new Random(3339);
        for (int i = 0; i < 20_000; i++) {
            String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(randomTime(random, random.nextInt(5)));
            assertThat(DATE_TIME.isValid(text)).as(text).isTrue();
        }
    }

    @Test
    void agreesWithJavaTimeOnValuesWithOneCharacterChanged() {
        Random random = new Random(3340);
        String characters = "0123456789-:TtZz+. ";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(randomTime(random, random.nextInt(5))));
            text.setCharAt(random.nextInt(text.length()), characters.charAt(random.nextInt(characters.length())));
            String changed = text.toString();
            assertThat(DateTimeFormat.isDateTime(changed)).as(changed).isEqualTo(isJavaTime(changed));
        }
    }

    private static OffsetDateTime randomTime(Random random, int digits) {
        long second = FIRST + (long) (random.nextDouble() * (LAST - FIRST));
        int nano = random.nextInt(1_000_000_000);
        for (int i = digits; i < 5; i++) {
            nano -= nano % (int) Math.pow(10, 2 * (i - digits) + 1);
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * LARGEST_OFFSET + 1) - LARGEST_OFFSET));
        return LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC).atOffset(offset);
    }

    /** By java.time, as far as it agrees with the RFC: that has larger offsets, leap seconds and no shorter forms. */
    private static boolean isJavaTime(String text) {
        boolean shape = text.matches(
                "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})");
        if (!shape) {
            return false;
        }
        try {
            int zone = text.length() - 6;
            boolean numeric = text.charAt(text.length() - 3) == ':';
            int hours = numeric ? Integer.parseInt(text.substring(zone + 1, zone + 3)) : 0;
            int minutes = numeric ? Integer.parseInt(text.substring(zone + 4)) : 0;
            int second = Integer.parseInt(text.substring(17, 19));
            int sign = numeric && text.charAt(zone) == '-' ? -1 : 1;
            LocalDateTime local = LocalDateTime.parse(
                    text.substring(0, 17).toUpperCase(Locale.ROOT) + (second == 60 ? "59" : text.substring(17, 19)));
            LocalDateTime utc = local.minusMinutes(sign * (hours * 60L + minutes));
            boolean leap = second != 60 || (utc.getHour() == 23 && utc.getMinute() == 59);
            return hours < 24 && minutes < 60 && leap;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
