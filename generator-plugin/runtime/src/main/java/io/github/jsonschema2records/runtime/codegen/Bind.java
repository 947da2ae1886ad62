package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LargeData;
import io.github.jsonschema2records.runtime.collection.Immutable;
import io.github.jsonschema2records.runtime.collection.ListBuilder;
import io.github.jsonschema2records.runtime.collection.MapBuilder;
import io.github.jsonschema2records.runtime.format.Durations;
import io.github.jsonschema2records.runtime.format.Rfc3339;
import io.github.jsonschema2records.runtime.format.Uris;
import io.github.jsonschema2records.runtime.format.Uuids;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads Java values from a document, for generated readers.
 *
 * <p>Methods that return a value return null if the value in the document has another kind or does not fit the Java
 * type. The document then records the reason for a violation of kind {@code BINDING}.
 */
public final class Bind {

    private Bind() {}

    /** Reads a string. */
    public static @Nullable String string(JsonDocument d, int at) {
        return d.isString(at) || unbound(d, at, "a string") ? d.string(at) : null;
    }

    /** Reads an integer in the range of {@code long}, in any notation ({@code 1.0}). */
    public static @Nullable Long longValue(JsonDocument d, int at) {
        return isLong(d, at) ? d.longValue(at) : null;
    }

    /** Returns whether there is an integer in the range of {@code long}, for {@link JsonDocument#longValue}. */
    public static boolean isLong(JsonDocument d, int at) {
        return (d.isNumber(at) && d.fitsLong(at)) || unbound(d, at, "a Java long");
    }

    /** Reads an integer in the range of {@code int}, in any notation ({@code 1.0}). */
    public static @Nullable Integer intValue(JsonDocument d, int at) {
        return isInt(d, at) ? d.intValue(at) : null;
    }

    /** Returns whether there is an integer in the range of {@code int}, for {@link JsonDocument#intValue}. */
    public static boolean isInt(JsonDocument d, int at) {
        return (d.isNumber(at) && d.fitsInt(at)) || unbound(d, at, "a Java int");
    }

    /** Reads an integer with at most as many digits as the limits of the document allow. */
    public static @Nullable BigInteger bigInteger(JsonDocument d, int at) {
        boolean fits = (d.isNumber(at) && d.fitsBigInteger(at)) || unbound(d, at, "java.math.BigInteger");
        return fits ? d.bigInteger(at) : null;
    }

    /** Reads a number, with the scale it was written with. */
    public static @Nullable BigDecimal decimal(JsonDocument d, int at) {
        boolean fits = (d.isNumber(at) && d.fitsDecimal(at)) || unbound(d, at, "java.math.BigDecimal");
        return fits ? d.decimal(at) : null;
    }

    /** Reads a number as the nearest {@code double}, which must be finite. */
    public static @Nullable Double doubleValue(JsonDocument d, int at) {
        return isDouble(d, at) ? d.doubleValue(at) : null;
    }

    /** Returns whether there is a number in the range of {@code double}, for {@link JsonDocument#doubleValue}. */
    public static boolean isDouble(JsonDocument d, int at) {
        return (d.isNumber(at) && !Double.isInfinite(d.doubleValue(at))) || unbound(d, at, "a Java double");
    }

    /** Reads a boolean. */
    public static @Nullable Boolean booleanValue(JsonDocument d, int at) {
        return isBoolean(d, at) ? d.booleanValue(at) : null;
    }

    /** Returns whether there is a boolean, for {@link JsonDocument#booleanValue}. */
    public static boolean isBoolean(JsonDocument d, int at) {
        return d.isBoolean(at) || unbound(d, at, "a Java boolean");
    }

    /** Reads any value. */
    public static JsonData data(JsonDocument d, int at) {
        return d.data(at);
    }

    /** Reads an integer as milliseconds since 1970-01-01T00:00Z. */
    public static @Nullable Instant instantOfEpochMillis(JsonDocument d, int at) {
        boolean fits = (d.isNumber(at) && d.fitsLong(at)) || unbound(d, at, "java.time.Instant");
        return fits ? Instant.ofEpochMilli(d.longValue(at)) : null;
    }

    /** Reads an RFC 3339 {@code date-time} without its offset. */
    public static @Nullable Instant instant(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Rfc3339.instant(d, at) : null, "java.time.Instant");
    }

    /** Reads an RFC 3339 {@code date-time}. */
    public static @Nullable OffsetDateTime offsetDateTime(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Rfc3339.offsetDateTime(d, at) : null, "java.time.OffsetDateTime");
    }

    /** Reads an RFC 3339 {@code full-date}. */
    public static @Nullable LocalDate localDate(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Rfc3339.localDate(d, at) : null, "java.time.LocalDate");
    }

    /** Reads an RFC 3339 {@code partial-time}: a time without an offset. */
    public static @Nullable LocalTime localTime(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Rfc3339.localTime(d, at) : null, "java.time.LocalTime");
    }

    /** Reads an RFC 3339 {@code full-time}. */
    public static @Nullable OffsetTime offsetTime(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Rfc3339.offsetTime(d, at) : null, "java.time.OffsetTime");
    }

    /** Reads an ISO 8601 duration without years and months. */
    public static @Nullable Duration duration(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Durations.duration(d.string(at)) : null, "java.time.Duration");
    }

    /** Reads an ISO 8601 duration of years, months, weeks and days. */
    public static @Nullable Period period(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Durations.period(d.string(at)) : null, "java.time.Period");
    }

    /** Reads an RFC 4122 UUID: 32 hexadecimal digits in five groups. */
    public static @Nullable UUID uuid(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Uuids.read(d, at) : null, "java.util.UUID");
    }

    /** Reads a URI or relative reference that {@link URI} accepts. */
    public static @Nullable URI uri(JsonDocument d, int at) {
        return recordIfNull(d, at, d.isString(at) ? Uris.parse(d.string(at)) : null, "java.net.URI");
    }

    /** Reads an array as an unmodifiable list. */
    public static <T extends @Nullable Object> @Nullable List<T> list(JsonDocument d, int at, Codec<T> codec) {
        if (!isArray(d, at)) {
            return null;
        }
        return items(d, at + 1, d.end(at), d.count(at), codec);
    }

    /**
     * Reads the items at the end of an array as an unmodifiable list.
     *
     * @param first the index of the first item to read, or {@code end}
     * @param end the index after the array
     */
    public static <T extends @Nullable Object> @Nullable List<T> rest(
            JsonDocument d, int first, int end, Codec<T> codec) {
        return first < end ? items(d, first, end, 8, codec) : Immutable.emptyList();
    }

    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // there is one codec of any values
    private static <T extends @Nullable Object> @Nullable List<T> items(
            JsonDocument d, int first, int end, int count, Codec<T> codec) {
        if (first == end) {
            return Immutable.emptyList();
        }
        if (d.tokenCount() > LargeData.MOST_TOKENS && codec == Codecs.data()) {
            return (List<T>) LargeData.items(d, first, end);
        }
        ListBuilder<T> items = new ListBuilder<>(count);
        for (int item = first; item < end; item = d.next(item)) {
            T value = codec.read(d, item);
            if (value == null && !(codec.readsNull() && d.isNull(item))) {
                return null;
            }
            items.add(Codec.value(value));
        }
        return items.build();
    }

    /**
     * Reads an array as an unmodifiable set in the order of the document. Items that are equal in Java do not fit, even
     * if their JSON differs.
     */
    public static <T> @Nullable Set<T> set(JsonDocument d, int at, Codec<T> codec) {
        if (!isArray(d, at)) {
            return null;
        }
        Set<T> items = new LinkedHashSet<>();
        for (int item = at + 1, end = d.end(at); item < end; item = d.next(item)) {
            T value = codec.read(d, item);
            if (value == null) {
                return null;
            } else if (!items.add(value)) {
                d.noteUnbound(item, "an item of java.util.Set", "it equals an item before it");
                return null;
            }
        }
        return Immutable.set(items);
    }

    /** Reads an array of strings as an unmodifiable list. */
    public static @Nullable List<String> strings(JsonDocument d, int at) {
        return list(d, at, Codecs.string());
    }

    /** Reads an array of integers as an unmodifiable list. */
    public static @Nullable List<Long> longs(JsonDocument d, int at) {
        return list(d, at, Codecs.longValue());
    }

    /** Reads an array of any values as an unmodifiable list. */
    public static @Nullable List<JsonData> dataList(JsonDocument d, int at) {
        return list(d, at, Codecs.data());
    }

    /**
     * Reads an object whose members all have the same type, as an unmodifiable map in the order of the document. The
     * last member with a name wins.
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // there is one codec of any values
    public static <T extends @Nullable Object> @Nullable Map<String, T> map(JsonDocument d, int at, Codec<T> codec) {
        if (!isObject(d, at)) {
            return null;
        }
        if (d.end(at) == at + 1) {
            return Immutable.emptyMap();
        }
        if (d.tokenCount() > LargeData.MOST_TOKENS && codec == Codecs.data()) {
            return (Map<String, T>) LargeData.members(d, at);
        }
        MapBuilder<T> members = new MapBuilder<>();
        int end = d.end(at);
        for (int name = at + 1; name < end; name = d.next(name + 1)) {
            T value = codec.read(d, name + 1);
            if (value == null && !(codec.readsNull() && d.isNull(name + 1))) {
                return null;
            }
            members.put(d.string(name), Codec.value(value));
        }
        return members.build();
    }

    /** Reads an object of strings as an unmodifiable map. */
    public static @Nullable Map<String, String> stringMap(JsonDocument d, int at) {
        return map(d, at, Codecs.string());
    }

    /** Reads an object of any values as an unmodifiable map. */
    public static @Nullable Map<String, JsonData> dataMap(JsonDocument d, int at) {
        return map(d, at, Codecs.data());
    }

    /** Returns whether there is an array. */
    public static boolean isArray(JsonDocument d, int at) {
        return d.isArray(at) || unbound(d, at, "a list");
    }

    /** Returns whether there is an object. */
    public static boolean isObject(JsonDocument d, int at) {
        return d.isObject(at) || unbound(d, at, "an object");
    }

    private static <T> @Nullable T recordIfNull(JsonDocument d, int at, @Nullable T value, String type) {
        if (value == null) {
            unbound(d, at, type);
        }
        return value;
    }

    /**
     * Records that a value cannot be represented in Java.
     *
     * @param type the Java type, as the end of a sentence: {@code java.time.Instant}
     * @return false
     */
    public static boolean unbound(JsonDocument d, int at, String type) {
        d.noteUnbound(at, type);
        return false;
    }
}
