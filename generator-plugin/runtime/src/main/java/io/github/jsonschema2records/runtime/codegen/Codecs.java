package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.LargeData;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codecs of JDK types and of collections. Each is a class of its own, so unused codecs are not loaded. */
public final class Codecs {

    private Codecs() {}

    /** Returns the codec of strings. */
    public static Codec<String> string() {
        return OfString.INSTANCE;
    }

    /** Returns the codec of integers in the range of {@code long}. */
    public static Codec<Long> longValue() {
        return OfLong.INSTANCE;
    }

    /** Returns the codec of integers in the range of {@code int}. */
    public static Codec<Integer> intValue() {
        return OfInt.INSTANCE;
    }

    /** Returns the codec of integers of any size within the limits. */
    public static Codec<BigInteger> bigInteger() {
        return OfBigInteger.INSTANCE;
    }

    /** Returns the codec of numbers with their exact value. */
    public static Codec<BigDecimal> decimal() {
        return OfDecimal.INSTANCE;
    }

    /** Returns the codec of numbers rounded to the nearest {@code double}. */
    public static Codec<Double> doubleValue() {
        return OfDouble.INSTANCE;
    }

    /** Returns the codec of booleans. */
    public static Codec<Boolean> booleanValue() {
        return OfBoolean.INSTANCE;
    }

    /** Returns the codec of any JSON values. */
    public static Codec<JsonData> data() {
        return OfData.INSTANCE;
    }

    /** Returns the codec of instants as RFC 3339 {@code date-time}, written in UTC. */
    public static Codec<Instant> instant() {
        return OfInstant.INSTANCE;
    }

    /** Returns the codec of instants as milliseconds since 1970-01-01T00:00Z. */
    public static Codec<Instant> instantOfEpochMillis() {
        return OfEpochMillis.INSTANCE;
    }

    /** Returns the codec of RFC 3339 {@code date-time} values. */
    public static Codec<OffsetDateTime> offsetDateTime() {
        return OfOffsetDateTime.INSTANCE;
    }

    /** Returns the codec of RFC 3339 {@code full-date} values. */
    public static Codec<LocalDate> localDate() {
        return OfLocalDate.INSTANCE;
    }

    /** Returns the codec of times without an offset. */
    public static Codec<LocalTime> localTime() {
        return OfLocalTime.INSTANCE;
    }

    /** Returns the codec of RFC 3339 {@code full-time} values. */
    public static Codec<OffsetTime> offsetTime() {
        return OfOffsetTime.INSTANCE;
    }

    /** Returns the codec of durations without years and months. */
    public static Codec<Duration> duration() {
        return OfDuration.INSTANCE;
    }

    /** Returns the codec of durations of years, months and days. */
    public static Codec<Period> period() {
        return OfPeriod.INSTANCE;
    }

    /** Returns the codec of UUIDs. */
    public static Codec<UUID> uuid() {
        return OfUuid.INSTANCE;
    }

    /** Returns the codec of URIs and relative references. */
    public static Codec<URI> uri() {
        return OfUri.INSTANCE;
    }

    /** Returns a codec of arrays. It reads unmodifiable lists. */
    public static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> items) {
        return ListCodec.of(items);
    }

    /** Returns a codec of arrays without equal items. It reads unmodifiable sets. */
    public static <T> Codec<Set<T>> set(Codec<T> items) {
        return SetCodec.of(items);
    }

    /**
     * Returns a codec of objects whose members all have the same type. It reads unmodifiable maps in the order of the
     * document.
     */
    public static <T extends @Nullable Object> Codec<Map<String, T>> map(Codec<T> values) {
        return MapCodec.of(values);
    }

    /** Returns a codec of the values of another codec and null. */
    public static <T> Codec<@Nullable T> nullable(Codec<T> values) {
        return NullableCodec.of(values);
    }

    private static final class OfString extends ScalarCodec<String> {

        static final Codec<String> INSTANCE = new OfString();

        OfString() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable String read(JsonDocument d, int at) {
            return Bind.string(d, at);
        }

        @Override
        public void write(JsonWriter w, String value) {
            w.string(value);
        }
    }

    private static final class OfLong extends ScalarCodec<Long> {

        static final Codec<Long> INSTANCE = new OfLong();

        OfLong() {
            super(Kind.INTEGERS);
        }

        @Override
        public @Nullable Long read(JsonDocument d, int at) {
            return Bind.longValue(d, at);
        }

        @Override
        public void write(JsonWriter w, Long value) {
            w.number(value.longValue());
        }
    }

    private static final class OfInt extends ScalarCodec<Integer> {

        static final Codec<Integer> INSTANCE = new OfInt();

        OfInt() {
            super(Kind.INTEGERS);
        }

        @Override
        public @Nullable Integer read(JsonDocument d, int at) {
            return Bind.intValue(d, at);
        }

        @Override
        public void write(JsonWriter w, Integer value) {
            w.number(value.longValue());
        }
    }

    private static final class OfBigInteger extends ScalarCodec<BigInteger> {

        static final Codec<BigInteger> INSTANCE = new OfBigInteger();

        OfBigInteger() {
            super(Kind.INTEGERS);
        }

        @Override
        public @Nullable BigInteger read(JsonDocument d, int at) {
            return Bind.bigInteger(d, at);
        }

        @Override
        public void write(JsonWriter w, BigInteger value) {
            w.number(value);
        }
    }

    private static final class OfDecimal extends ScalarCodec<BigDecimal> {

        static final Codec<BigDecimal> INSTANCE = new OfDecimal();

        OfDecimal() {
            super(Kind.NUMBERS);
        }

        @Override
        public @Nullable BigDecimal read(JsonDocument d, int at) {
            return Bind.decimal(d, at);
        }

        @Override
        public void write(JsonWriter w, BigDecimal value) {
            w.number(value);
        }
    }

    private static final class OfDouble extends ScalarCodec<Double> {

        static final Codec<Double> INSTANCE = new OfDouble();

        OfDouble() {
            super(Kind.NUMBERS);
        }

        @Override
        public @Nullable Double read(JsonDocument d, int at) {
            return Bind.doubleValue(d, at);
        }

        @Override
        public void write(JsonWriter w, Double value) {
            w.number(value.doubleValue());
        }
    }

    private static final class OfBoolean extends ScalarCodec<Boolean> {

        static final Codec<Boolean> INSTANCE = new OfBoolean();

        OfBoolean() {
            super(Kind.BOOLEANS);
        }

        @Override
        public @Nullable Boolean read(JsonDocument d, int at) {
            return Bind.booleanValue(d, at);
        }

        @Override
        public void write(JsonWriter w, Boolean value) {
            w.bool(value);
        }
    }

    private static final class OfData extends ScalarCodec<JsonData> {

        static final Codec<JsonData> INSTANCE = new OfData();

        OfData() {
            super(-1);
        }

        @Override
        public JsonData read(JsonDocument d, int at) {
            return Bind.data(d, at);
        }

        @Override
        boolean writesLarge(JsonWriter w, Object collection) {
            return LargeData.write(w, collection);
        }

        @Override
        public void write(JsonWriter w, JsonData value) {
            w.data(value);
        }
    }

    private static final class OfInstant extends ScalarCodec<Instant> {

        static final Codec<Instant> INSTANCE = new OfInstant();

        OfInstant() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable Instant read(JsonDocument d, int at) {
            return Bind.instant(d, at);
        }

        @Override
        public void write(JsonWriter w, Instant value) {
            Write.instant(w, value);
        }
    }

    private static final class OfEpochMillis extends ScalarCodec<Instant> {

        static final Codec<Instant> INSTANCE = new OfEpochMillis();

        OfEpochMillis() {
            super(Kind.INTEGERS);
        }

        @Override
        public @Nullable Instant read(JsonDocument d, int at) {
            return Bind.instantOfEpochMillis(d, at);
        }

        @Override
        public void write(JsonWriter w, Instant value) {
            Write.instantAsEpochMillis(w, value);
        }
    }

    private static final class OfOffsetDateTime extends ScalarCodec<OffsetDateTime> {

        static final Codec<OffsetDateTime> INSTANCE = new OfOffsetDateTime();

        OfOffsetDateTime() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable OffsetDateTime read(JsonDocument d, int at) {
            return Bind.offsetDateTime(d, at);
        }

        @Override
        public void write(JsonWriter w, OffsetDateTime value) {
            Write.offsetDateTime(w, value);
        }
    }

    private static final class OfLocalDate extends ScalarCodec<LocalDate> {

        static final Codec<LocalDate> INSTANCE = new OfLocalDate();

        OfLocalDate() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable LocalDate read(JsonDocument d, int at) {
            return Bind.localDate(d, at);
        }

        @Override
        public void write(JsonWriter w, LocalDate value) {
            Write.localDate(w, value);
        }
    }

    private static final class OfLocalTime extends ScalarCodec<LocalTime> {

        static final Codec<LocalTime> INSTANCE = new OfLocalTime();

        OfLocalTime() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable LocalTime read(JsonDocument d, int at) {
            return Bind.localTime(d, at);
        }

        @Override
        public void write(JsonWriter w, LocalTime value) {
            Write.localTime(w, value);
        }
    }

    private static final class OfOffsetTime extends ScalarCodec<OffsetTime> {

        static final Codec<OffsetTime> INSTANCE = new OfOffsetTime();

        OfOffsetTime() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable OffsetTime read(JsonDocument d, int at) {
            return Bind.offsetTime(d, at);
        }

        @Override
        public void write(JsonWriter w, OffsetTime value) {
            Write.offsetTime(w, value);
        }
    }

    private static final class OfDuration extends ScalarCodec<Duration> {

        static final Codec<Duration> INSTANCE = new OfDuration();

        OfDuration() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable Duration read(JsonDocument d, int at) {
            return Bind.duration(d, at);
        }

        @Override
        public void write(JsonWriter w, Duration value) {
            Write.duration(w, value);
        }
    }

    private static final class OfPeriod extends ScalarCodec<Period> {

        static final Codec<Period> INSTANCE = new OfPeriod();

        OfPeriod() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable Period read(JsonDocument d, int at) {
            return Bind.period(d, at);
        }

        @Override
        public void write(JsonWriter w, Period value) {
            Write.period(w, value);
        }
    }

    private static final class OfUuid extends ScalarCodec<UUID> {

        static final Codec<UUID> INSTANCE = new OfUuid();

        OfUuid() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable UUID read(JsonDocument d, int at) {
            return Bind.uuid(d, at);
        }

        @Override
        public void write(JsonWriter w, UUID value) {
            Write.uuid(w, value);
        }
    }

    private static final class OfUri extends ScalarCodec<URI> {

        static final Codec<URI> INSTANCE = new OfUri();

        OfUri() {
            super(Kind.STRINGS);
        }

        @Override
        public @Nullable URI read(JsonDocument d, int at) {
            return Bind.uri(d, at);
        }

        @Override
        public void write(JsonWriter w, URI value) {
            Write.uri(w, value);
        }
    }
}
