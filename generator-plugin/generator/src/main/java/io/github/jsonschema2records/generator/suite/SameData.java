package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares data as generated types keep it when they read and write: by the equality of JSON Schema, except for
 * strings. Two strings that mean the same date-time (instant and offset), date, time, duration or UUID are equal too.
 */
public final class SameData {

    private static final List<Function<String, Object>> READINGS = List.of(
            OffsetDateTime::parse, LocalDate::parse, OffsetTime::parse, Duration::parse, Period::parse, SameData::uuid);

    private SameData() {}

    /** Returns whether two values are the same. */
    public static boolean isSame(JsonData a, JsonData b) {
        return a.equals(b) || normal(a).equals(normal(b));
    }

    /** Returns the value with a single spelling of such strings. */
    private static JsonData normal(JsonData value) {
        if (value instanceof JsonString string) {
            return JsonData.of(normal(string.value()));
        } else if (value instanceof JsonArray array) {
            List<JsonData> items = new ArrayList<>();
            array.items().forEach(item -> items.add(normal(item)));
            return JsonData.of(items);
        } else if (value instanceof JsonObject object) {
            Map<String, JsonData> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, normal(member)));
            return JsonData.of(members);
        }
        return value;
    }

    private static String normal(String text) {
        for (Function<String, Object> reading : READINGS) {
            @Nullable Object value = read(reading, text);
            if (value != null) {
                return value.toString();
            }
        }
        return text;
    }

    private static @Nullable Object read(Function<String, Object> reading, String text) {
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Reads a UUID in the form of RFC 4122 only, as {@link UUID#fromString} also reads shorter ones. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }
}
