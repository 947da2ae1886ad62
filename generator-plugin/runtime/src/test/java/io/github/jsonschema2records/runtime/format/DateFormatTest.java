package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateFormatTest {

    private static final FormatChecks DATE = new FormatChecks(DateFormat.INSTANCE, DateFormat::isDate);

    @Test
    void acceptsEveryDayOfTheCalendarAndNoOther() {
        for (int year : new int[] {0, 1, 4, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 2100, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format("%04d-%02d-%02d", year, month, day);
                    assertThat(DateFormat.isDate(text)).as(text).isEqualTo(exists(year, month, day));
                }
            }
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Test
    void acceptsAnyYearOfFourDigits() {
        DATE.accept("0000-01-01", "0000-02-29", "9999-12-31");
    }

    @Test
    void refusesOtherShapes() {
        DATE.refuse("", "2024", "2024-01", "2024-1-01", "2024-01-1", "24-01-01", "2024/01/01", "20240101", "2024-001");
        DATE.refuse("+2024-01-01", "-2024-01-01", "02024-01-01", "2024-01-01Z", " 2024-01-01", "2024-01-01 ");
        DATE.refuse("2024-01-01T00:00:00Z", "2024-01-0a", "202a-01-01", "2024-01-0:", "2024-01-0/", "2024-0/-01");
    }

    @Test
    void refusesDigitsOfOtherScripts() {
        DATE.refuse("2024-01-0\u0661", "\u0662\u0660\u0662\u0664-01-01", "202\uFF14-01-01");
        // As many bytes as a date has.
        DATE.refuse("2024-01\u00B201");
    }
}
