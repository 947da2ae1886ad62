package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.LargeData;
import io.github.jsonschema2records.runtime.format.Rfc3339;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes Java values, for generated writers. The reverse of {@link Bind}, for types that {@link JsonWriter} does not
 * support.
 */
public final class Write {

    private Write() {}

    /** Writes an RFC 3339 {@code date-time} in UTC. */
    public static void instant(JsonWriter w, Instant value) {
        byte[] json = Rfc3339.json(value);
        if (json == null) {
            w.string(value.toString());
        } else {
            w.raw(json);
        }
    }

    /** Writes the milliseconds since 1970-01-01T00:00Z, rounded down. */
    public static void instantAsEpochMillis(JsonWriter w, Instant value) {
        w.number(value.toEpochMilli());
    }

    /** Writes an RFC 3339 {@code date-time}. */
    public static void offsetDateTime(JsonWriter w, OffsetDateTime value) {
        w.string(Rfc3339.text(value));
    }

    /** Writes an RFC 3339 {@code full-date}. */
    public static void localDate(JsonWriter w, LocalDate value) {
        w.string(value.toString());
    }

    /** Writes an RFC 3339 {@code partial-time}. */
    public static void localTime(JsonWriter w, LocalTime value) {
        w.string(Rfc3339.text(value));
    }

    /** Writes an RFC 3339 {@code full-time}. */
    public static void offsetTime(JsonWriter w, OffsetTime value) {
        w.string(Rfc3339.text(value));
    }

    /** Writes an ISO 8601 duration. */
    public static void duration(JsonWriter w, Duration value) {
        w.string(value.toString());
    }

    /** Writes an ISO 8601 duration. */
    public static void period(JsonWriter w, Period value) {
        w.string(value.toString());
    }

    /** Writes a UUID. */
    public static void uuid(JsonWriter w, UUID value) {
        w.string(value.toString());
    }

    /** Writes a URI. */
    public static void uri(JsonWriter w, URI value) {
        w.string(value.toString());
    }

    /** Writes an array. */
    public static <T extends @Nullable Object> void list(JsonWriter w, List<T> items, Codec<T> codec) {
        w.beginArray();
        items(w, items, codec);
        w.endArray();
    }

    /** Writes items of an array that was begun. */
    public static <T extends @Nullable Object> void items(JsonWriter w, List<T> items, Codec<T> codec) {
        if (codec.writesLarge(w, items)) {
            return;
        }
        for (int i = 0, size = items.size(); i < size; i++) {
            codec.write(w, Codec.value(items.get(i)));
        }
    }

    /** Writes an array with the items of a set. */
    public static <T> void set(JsonWriter w, Set<T> items, Codec<T> codec) {
        w.beginArray();
        for (T item : items) {
            codec.write(w, item);
        }
        w.endArray();
    }

    /** Writes an array of strings. */
    public static void strings(JsonWriter w, List<String> items) {
        list(w, items, Codecs.string());
    }

    /** Writes an object. */
    public static <T extends @Nullable Object> void map(JsonWriter w, Map<String, T> members, Codec<T> codec) {
        w.beginObject();
        members(w, members, codec);
        w.endObject();
    }

    /** Writes an object of strings. */
    public static void stringMap(JsonWriter w, Map<String, String> members) {
        map(w, members, Codecs.string());
    }

    /** Writes members of an object that was begun. */
    public static <T extends @Nullable Object> void members(JsonWriter w, Map<String, T> members, Codec<T> codec) {
        if (members.isEmpty() || codec.writesLarge(w, members)) {
            return;
        }
        for (Map.Entry<String, T> member : members.entrySet()) {
            w.name(member.getKey());
            codec.write(w, member.getValue());
        }
    }

    /** Writes members of an object that was begun, with any values. */
    public static void members(JsonWriter w, Map<String, JsonData> members) {
        if (members.isEmpty() || LargeData.write(w, members)) {
            return;
        }
        for (Map.Entry<String, JsonData> member : members.entrySet()) {
            w.name(member.getKey()).data(member.getValue());
        }
    }
}
