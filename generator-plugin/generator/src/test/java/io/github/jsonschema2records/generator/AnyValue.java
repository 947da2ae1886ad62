package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Some value of a class. */
final class AnyValue {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(Double.class, 1.0),
            Map.entry(String.class, "text"),
            Map.entry(Object.class, "text"),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(BigInteger.class, BigInteger.ONE),
            Map.entry(JsonData.class, JsonData.of(1)),
            Map.entry(JsonArray.class, JsonData.of(List.of())),
            Map.entry(JsonObject.class, JsonData.of(Map.of())),
            Map.entry(JsonNumber.class, JsonData.of(1)),
            Map.entry(JsonString.class, JsonData.of("text")),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(OffsetTime.class, LocalTime.NOON.atOffset(ZoneOffset.UTC)),
            Map.entry(OffsetDateTime.class, Instant.EPOCH.atOffset(ZoneOffset.UTC)),
            Map.entry(Duration.class, Duration.ZERO),
            Map.entry(Period.class, Period.ZERO),
            Map.entry(UUID.class, new UUID(0, 0)),
            Map.entry(URI.class, URI.create("a:b")));

    private AnyValue() {}

    /** Returns a value of a class of Java, an enum or {@code JsonData}; empty for other classes. */
    static Optional<Object> of(Class<?> type) {
        return type.isEnum() ? Optional.of(type.getEnumConstants()[0]) : Optional.ofNullable(VALUES.get(type));
    }
}
