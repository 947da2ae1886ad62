package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeFormatTest {

    private static final FormatChecks TIME = new FormatChecks(TimeFormat.INSTANCE, TimeFormat::isTime);

    @Test
    void acceptsTimesWithOffsets() {
        TIME.accept("00:00:00Z", "23:59:59z", "12:00:00+00:00", "12:00:00-00:00", "12:00:00+23:59", "12:00:00-23:59");
    }

    @Test
    void acceptsFractionsOfAnyLength() {
        TIME.accept("12:00:00.0Z", "12:00:00.123456789123456789+01:00", "12:00:00." + "0".repeat(10_000) + "Z");
        TIME.refuse("12:00:00.Z", "12:00:00.", "12:00:00,5Z", "12:00:00.5", "12:00:00..5Z", "12:00:00.5.5Z");
    }

    @Test
    void refusesWhatIsOutOfRange() {
        TIME.refuse("24:00:00Z", "12:60:00Z", "12:00:61Z", "12:00:00+24:00", "12:00:00+00:60", "99:99:99Z");
    }

    @Test
    void refusesOtherShapes() {
        TIME.refuse("", "Z", "12:00Z", "12:00:00", "120000Z", "1:00:00Z", "12:0:00Z", "12:00:0Z", "12.00.00Z");
        TIME.refuse("12:00:00 Z", " 12:00:00Z", "12:00:00ZZ", "12:00:00+01", "12:00:00+0100", "12:00:00+1:00");
        TIME.refuse("12:00:00=01:00", "12:00:00+01:00Z", "12:00:00Z+01:00", "12:00:00+01.00", "12:00:00:00Z");
        TIME.refuse("1\u0662:00:00Z", "12:00:00\u017A", "12:00:00.\u0665Z", "12:00:00\u221201:00");
    }

    /** RFC 3339 section 5.7 and appendix D. */
    @Test
    void acceptsALeapSecondWhereTheDayEndsInUtc() {
        TIME.accept("23:59:60Z", "23:59:60.999z", "15:59:60-08:00", "01:29:60+01:30", "00:00:60+00:01");
        TIME.refuse("23:58:60Z", "22:59:60Z", "00:00:60Z", "23:59:60+00:01", "23:59:60-08:00");
    }

    @Test
    void everyOffsetHasOneMinuteThatALeapSecondMayEnd() {
        for (int offset = -23 * 60 - 59; offset < 24 * 60; offset++) {
            String suffix = String.format("%s%02d:%02d", offset < 0 ? "-" : "+", abs(offset) / 60, abs(offset) % 60);
            int local = Math.floorMod(23 * 60 + 59 + offset, 24 * 60);
            for (int minute : new int[] {local, (local + 1) % (24 * 60), (local + 1439) % (24 * 60)}) {
                String text = String.format("%02d:%02d:60%s", minute / 60, minute % 60, suffix);
                assertThat(TimeFormat.isTime(text)).as(text).isEqualTo(minute == local);
            }
        }
    }

    private static int abs(int number) {
        return Math.abs(number);
    }
}
