package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

    private static @Nullable OffsetDateTime dateTime(String text) {
        return Rfc3339.offsetDateTime(JsonDocument.of("\"" + text + "\""), 0);
    }

    private static @Nullable Instant instant(String text) {
        return Rfc3339.instant(JsonDocument.of("\"" + text + "\""), 0);
    }

    private static @Nullable LocalDate date(String text) {
        return Rfc3339.localDate(JsonDocument.of("\"" + text + "\""), 0);
    }

    @Test
    void readsWhatJavaWrites() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            long second = random.nextLong(-62_167_132_800L, 253_402_214_400L);
            int offset = random.nextInt(-18 * 60, 18 * 60 + 1) * 60;
            int nano = i % 3 == 0 ? 0 : i % 3 == 1 ? random.nextInt(1_000) * 1_000_000 : random.nextInt(1_000_000_000);
            Instant instant = Instant.ofEpochSecond(second, nano);
            OffsetDateTime expected = instant.atOffset(ZoneOffset.ofTotalSeconds(offset));
            String text = Rfc3339.text(expected);
            assertThat(dateTime(text)).isEqualTo(expected);
            assertThat(OffsetDateTime.parse(text)).isEqualTo(expected);
            assertThat(instant(text)).isEqualTo(instant);
            assertThat(instant(Rfc3339.text(instant))).isEqualTo(instant);
            assertThat(date(expected.toLocalDate().toString())).isEqualTo(expected.toLocalDate());
        }
    }

    @Test
    void readsAllThatTheGrammarAllows() {
        OffsetDateTime expected = OffsetDateTime.of(1985, 4, 12, 23, 20, 50, 520_000_000, ZoneOffset.UTC);
        assertThat(dateTime("1985-04-12T23:20:50.52Z")).isEqualTo(expected);
        assertThat(dateTime("1985-04-12t23:20:50.52z")).isEqualTo(expected);
        assertThat(dateTime("1985-04-12T23:20:50.520+00:00")).isEqualTo(expected);
        assertThat(dateTime("1985-04-12T23:20:50.52-00:00")).isEqualTo(expected);
        assertThat(dateTime("1985-04-12T23:20:50.520000000000Z")).isEqualTo(expected);
        assertThat(dateTime("\\u0031985-04-12T23:20:50.52Z")).isEqualTo(expected);
        assertThat(dateTime("0000-02-29T00:00:00Z")).isEqualTo(OffsetDateTime.parse("0000-02-29T00:00:00Z"));
        assertThat(dateTime("9999-12-31T23:59:59.999999999+18:00"))
                .isEqualTo(OffsetDateTime.parse("9999-12-31T23:59:59.999999999+18:00"));
        assertThat(instant("2000-01-01T00:00:00+23:59")).isEqualTo(Instant.parse("1999-12-31T00:01:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1985-04-12",
                "1985-04-12T23:20:50",
                "1985-04-12 23:20:50Z",
                "1985-04-12T23:20Z",
                "1985-04-12T23:20:50.Z",
                "1985-04-12T23:20:50,5Z",
                "1985-04-12T23:20:50.52Z ",
                "1985-04-12T23:20:50.52",
                "1985-04-12T23:20:50+0100",
                "1985-04-12T23:20:50+01",
                "1985-04-12T23:20:50+01:60",
                "1985-04-12T23:20:50+24:00",
                "1985-04-12T23:20:50+1:000",
                "1985-04-12T23:20:50Z+01:00",
                "1985-4-12T23:20:50.52Z",
                "1985-13-12T23:20:50Z",
                "1985-00-12T23:20:50Z",
                "1985-04-31T23:20:50Z",
                "1985-04-00T23:20:50Z",
                "1985-02-29T23:20:50Z",
                "1900-02-29T23:20:50Z",
                "1985-04-12T24:00:00Z",
                "1985-04-12T23:60:50Z",
                "1985-04-12T23-20:50Z",
                "1985/04/12T23:20:50Z",
                "+985-04-12T23:20:50Z",
                "-985-04-12T23:20:50Z",
                "12985-04-12T23:20:50Z",
                "1985-04-12T2a:20:50Z",
                "1985-04-12T23:20:5 Z ",
                "\\u0661985-04-12T23:20:50Z",
                "\\ud8001985-04-12T23:20:50Z",
                "1985-04-12T23:20:50\\u0022\\u005c",
                "\\n985-04-12T23:20:50Z",
                "১985-04-12T23:20:50Z"
            })
    void refusesWhatIsNoDateTime(String text) {
        assertThat(dateTime(text)).isNull();
        assertThat(instant(text)).isNull();
    }

    @Test
    void refusesWhatJavaCannotHold() {
        assertThat(dateTime("1990-12-31T23:59:60Z")).isNull();
        assertThat(instant("1990-12-31T15:59:60-08:00")).isNull();
        assertThat(dateTime("1990-12-31T23:59:59.1234567891Z")).isNull();
        assertThat(dateTime("2000-01-01T00:00:00+18:01")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-1-01", "2026-01-1", "2026-01-01Z", "2026-02-29", "20260101", "2026-W01-1", "2026_01_01"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(date(text)).isNull();
    }

    @Test
    void readsDates() {
        assertThat(date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(date("2000-02-2\\u0039")).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void writesSecondsAlwaysAndFractionsWhereThereAre() {
        assertThat(Rfc3339.text(OffsetDateTime.parse("2026-11-23T15:00Z"))).isEqualTo("2026-11-23T15:00:00Z");
        assertThat(Rfc3339.text(OffsetDateTime.parse("2026-11-23T15:00:07.000000001+01:00")))
                .isEqualTo("2026-11-23T15:00:07.000000001+01:00");
        assertThat(Rfc3339.text(Instant.parse("2026-11-23T15:00:07.5Z"))).isEqualTo("2026-11-23T15:00:07.5Z");
        assertThat(Rfc3339.text(Instant.MAX)).isEqualTo(Instant.MAX.toString());
        assertThat(Rfc3339.text(Instant.MIN)).isEqualTo(Instant.MIN.toString());
    }
}
