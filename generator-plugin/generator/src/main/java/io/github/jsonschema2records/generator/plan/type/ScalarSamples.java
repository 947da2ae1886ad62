package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.UUID;
import java.util.function.Function;

/** Tests whether a value in a schema is a value of a scalar type. */
final class ScalarSamples {

    private ScalarSamples() {}

    static boolean fits(Scalar scalar, SourceValue value) {
        if (!Kinds.of(value).within(scalar.kinds())) {
            return false;
        } else if (value instanceof SourceNumber number) {
            return fits(scalar, number.value());
        }
        return !(value instanceof SourceString string) || fits(scalar, string.value());
    }

    static boolean fits(Scalar scalar, BigDecimal value) {
        return switch (scalar) {
            case INT -> isWithin(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG, EPOCH_MILLIS -> isWithin(value, Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE -> Double.isFinite(value.doubleValue());
            case BIG_INTEGER, BIG_DECIMAL -> Decimals.isModerate(value);
            case STRING,
                    BOOLEAN,
                    INSTANT,
                    OFFSET_DATE_TIME,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    OFFSET_TIME,
                    DURATION,
                    PERIOD,
                    UUID,
                    URI -> false;
        };
    }

    private static boolean isWithin(BigDecimal value, long least, long greatest) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }

    private static boolean fits(Scalar scalar, String value) {
        return switch (scalar) {
            case INSTANT, OFFSET_DATE_TIME -> parses(value, OffsetDateTime::parse);
            case LOCAL_DATE -> parses(value, LocalDate::parse);
            case LOCAL_TIME -> parses(value, LocalTime::parse);
            case OFFSET_TIME -> parses(value, OffsetTime::parse);
            case DURATION -> parses(value, Duration::parse);
            case PERIOD -> parses(value, Period::parse);
            case UUID -> parses(value, text -> UUID.fromString(text).toString().equalsIgnoreCase(text));
            case URI -> parses(value, URI::create);
            case STRING, BOOLEAN, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL, EPOCH_MILLIS -> true;
        };
    }

    private static boolean parses(String text, Function<String, Object> parser) {
        try {
            return !parser.apply(text).equals(false);
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
