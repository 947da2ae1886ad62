package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

class DurationFormatTest {

    private static final FormatChecks DURATION = new FormatChecks(DurationFormat.INSTANCE, DurationFormat::isDuration);

    @Test
    void acceptsUnitsWithoutGaps() {
        DURATION.accept("P1Y", "P1M", "P1D", "P1W", "P1Y2M", "P1M2D", "P1Y2M3D", "PT1H", "PT1M", "PT1S");
        DURATION.accept("PT1H2M", "PT1M2S", "PT1H2M3S", "P1YT1S", "P1MT1H", "P1DT1M", "P1Y2M3DT4H5M6S");
        DURATION.accept("P0D", "P007D", "PT" + "9".repeat(10_000) + "S");
    }

    /** RFC 5234 section 2.3. */
    @Test
    void acceptsLettersOfEitherCase() {
        DURATION.accept("p1y2m3dt4h5m6s", "P2w");
    }

    @Test
    void refusesGapsAndOtherOrders() {
        DURATION.refuse("P1Y3D", "PT1H3S", "P1D1M", "P1M1Y", "PT1S1M", "P1Y1Y", "P1M1M", "PT1M1M");
    }

    @Test
    void refusesWeeksWithAnything() {
        DURATION.refuse("P1W1D", "P1D1W", "P1WT1H", "P1W1W", "PT1W");
    }

    @Test
    void refusesMissingParts() {
        DURATION.refuse("", "P", "PT", "T1H", "1Y", "P1", "PT1", "P1YT", "P1DT", "P1DT1", "PY", "PTS", "P1YM");
        DURATION.refuse("P1H", "PT1Y", "PT1D", "P1S", "P1YT1H1M1S1S", "P1DTT1H", "P1DT1HT1M");
    }

    @Test
    void refusesOtherNumbers() {
        DURATION.refuse("P-1D", "P+1D", "-P1D", "P1.5D", "PT0,5S", "P1e1D", "P\u0661D", "P 1D", "P1D ", "\u01501D");
    }

    /** The alternative form of ISO 8601 is not in RFC 3339. */
    @Test
    void refusesTheFormOfDates() {
        DURATION.refuse("P0003-06-04T12:30:05", "P00030604T123005");
    }
}
