package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.collection.Immutable;
import io.github.jsonschema2records.runtime.collection.ListBuilder;
import io.github.jsonschema2records.runtime.collection.MapBuilder;
import io.github.jsonschema2records.runtime.format.Rfc3339;
import io.github.jsonschema2records.runtime.format.Uris;
import io.github.jsonschema2records.runtime.format.Uuids;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads Java values from a document, for generated readers.
 *
 * <p>All methods are total: null means that the value is of another kind or that the Java type cannot hold it, and the
 * document has a note of it for the {@code BINDING} violation.
 */
public final class Bind {

    private Bind() {}

    /** A string. */
    public static @Nullable String string(JsonDocument d, int at) {
        return d.isString(at) || unbound(d, at, "a string") ? d.string(at) : null;
    }

    /** An integer, however it is written ({@code 1.0}), that fits a {@code long}. */
    public static @Nullable Long longValue(JsonDocument d, int at) {
        return isLong(d, at) ? d.longValue(at) : null;
    }

    /** Returns whether there is an integer that fits a {@code long}, to be had from {@link JsonDocument#longValue}. */
    public static boolean isLong(JsonDocument d, int at) {
        return (d.isNumber(at) && d.fitsLong(at)) || unbound(d, at, "a Java long");
    }

    /** An integer, however it is written ({@code 1.0}), that fits an {@code int}. */
    public static @Nullable Integer intValue(JsonDocument d, int at) {
        return isInt(d, at) ? d.intValue(at) : null;
    }

    /** Returns whether there is an integer that fits an {@code int}, to be had from {@link JsonDocument#intValue}. */
    public static boolean isInt(JsonDocument d, int at) {
        return (d.isNumber(at) && d.fitsInt(at)) || unbound(d, at, "a Java int");
    }

    /** An integer, of no more digits than the document's limits allow. */
    public static @Nullable BigInteger bigInteger(JsonDocument d, int at) {
        boolean fits = (d.isNumber(at) && d.fitsBigInteger(at)) || unbound(d, at, "java.math.BigInteger");
        return fits ? d.bigInteger(at) : null;
    }

    /** A number, with the scale it is written with. */
    public static @Nullable BigDecimal decimal(JsonDocument d, int at) {
        boolean fits = (d.isNumber(at) && d.fitsDecimal(at)) || unbound(d, at, "java.math.BigDecimal");
        return fits ? d.decimal(at) : null;
    }

    /** The {@code double} nearest to a number; one so large that only infinity is near is refused. */
    public static @Nullable Double doubleValue(JsonDocument d, int at) {
        return isDouble(d, at) ? d.doubleValue(at) : null;
    }

    /** Returns whether there is a number within the range of {@code double}, to be had from {@link JsonDocument#doubleValue}. */
    public static boolean isDouble(JsonDocument d, int at) {
        return (d.isNumber(at) && !Double.isInfinite(d.doubleValue(at))) || unbound(d, at, "a Java double");
    }

    /** A boolean. */
    public static @Nullable Boolean booleanValue(JsonDocument d, int at) {
        return isBoolean(d, at) ? d.booleanValue(at) : null;
    }

    /** Returns whether there is a boolean, to be had from {@link JsonDocument#booleanValue}. */
    public static boolean isBoolean(JsonDocument d, int at) {
        return d.isBoolean(at) || unbound(d, at, "a Java boolean");
    }

    /** Any value. */
    public static JsonData data(JsonDocument d, int at) {
        return d.data(at);
    }

    /** An integer that counts the milliseconds since 1970-01-01T00:00Z. */
    public static @Nullable Instant instantOfEpochMillis(JsonDocument d, int at) {
        boolean fits = (d.isNumber(at) && d.fitsLong(at)) || unbound(d, at, "java.time.Instant");
        return fits ? Instant.ofEpochMilli(d.longValue(at)) : null;
    }

    /** An RFC 3339 {@code date-time}, without its offset. */
    public static @Nullable Instant instant(JsonDocument d, int at) {
        return noted(d, at, d.isString(at) ? Rfc3339.instant(d, at) : null, "java.time.Instant");
    }

    /** An RFC 3339 {@code date-time}. */
    public static @Nullable OffsetDateTime offsetDateTime(JsonDocument d, int at) {
        return noted(d, at, d.isString(at) ? Rfc3339.offsetDateTime(d, at) : null, "java.time.OffsetDateTime");
    }

    /** An RFC 3339 {@code full-date}. */
    public static @Nullable LocalDate localDate(JsonDocument d, int at) {
        return noted(d, at, d.isString(at) ? Rfc3339.localDate(d, at) : null, "java.time.LocalDate");
    }

    /** An RFC 4122 UUID: 32 hexadecimal digits in five groups. */
    public static @Nullable UUID uuid(JsonDocument d, int at) {
        return noted(d, at, d.isString(at) ? Uuids.read(d, at) : null, "java.util.UUID");
    }

    /** A URI or relative reference that {@link URI} accepts. */
    public static @Nullable URI uri(JsonDocument d, int at) {
        return noted(d, at, d.isString(at) ? Uris.parse(d.string(at)) : null, "java.net.URI");
    }

    /** An array; unmodifiable. */
    public static <T extends @Nullable Object> @Nullable List<T> list(JsonDocument d, int at, Codec<T> codec) {
        if (!isArray(d, at)) {
            return null;
        }
        return items(d, at + 1, d.end(at), d.count(at), codec);
    }

    /**
     * The items of an array from one on; unmodifiable.
     *
     * @param first the index of the first of them, or {@code end}
     * @param end where the array ends
     */
    public static <T extends @Nullable Object> @Nullable List<T> rest(
            JsonDocument d, int first, int end, Codec<T> codec) {
        return first < end ? items(d, first, end, 8, codec) : Immutable.emptyList();
    }

    private static <T extends @Nullable Object> @Nullable List<T> items(
            JsonDocument d, int first, int end, int count, Codec<T> codec) {
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

    /** An array of strings; unmodifiable. */
    public static @Nullable List<String> strings(JsonDocument d, int at) {
        return list(d, at, Codecs.string());
    }

    /** An array of integers; unmodifiable. */
    public static @Nullable List<Long> longs(JsonDocument d, int at) {
        return list(d, at, Codecs.longValue());
    }

    /** An array of any values; unmodifiable. */
    public static @Nullable List<JsonData> dataList(JsonDocument d, int at) {
        return list(d, at, Codecs.data());
    }

    /** An object whose members are all of one type; unmodifiable, in the order of the document, the last of a name wins. */
    public static <T extends @Nullable Object> @Nullable Map<String, T> map(JsonDocument d, int at, Codec<T> codec) {
        if (!isObject(d, at)) {
            return null;
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

    /** An object of strings; unmodifiable. */
    public static @Nullable Map<String, String> stringMap(JsonDocument d, int at) {
        return map(d, at, Codecs.string());
    }

    /** An object of any values; unmodifiable. */
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

    private static <T> @Nullable T noted(JsonDocument d, int at, @Nullable T value, String type) {
        if (value == null) {
            unbound(d, at, type);
        }
        return value;
    }

    /**
     * Notes that a value cannot be represented in Java.
     *
     * @param type as what, to end a sentence with: {@code java.time.Instant}
     * @return false
     */
    public static boolean unbound(JsonDocument d, int at, String type) {
        d.noteUnbound(at, type);
        return false;
    }
}
