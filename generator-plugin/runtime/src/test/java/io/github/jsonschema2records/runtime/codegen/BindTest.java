package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.collection.Immutable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BindTest {

    private interface Reader<T> {
        @Nullable
        T read(JsonDocument d, int at);
    }

    private static <T> @Nullable T read(Reader<T> reader, String json) {
        return reader.read(JsonDocument.of(json), 0);
    }

    /** These are not read, and noted as being no such type. */
    private static <T> void refuses(Reader<T> reader, String type, String... texts) {
        for (String json : texts) {
            JsonDocument d = JsonDocument.of(json);
            assertThat(reader.read(d, 0)).as(json).isNull();
            assertThat(d.unboundAt()).as(json).isZero();
            assertThat(d.unboundReason()).as(json).isEqualTo(type);
        }
    }

    @Test
    void strings() {
        assertThat(read(Bind::string, "\"a\\u0062\"")).isEqualTo("ab");
        refuses(Bind::string, "a string", "1", "null", "[]");
    }

    @Test
    void integers() {
        assertThat(read(Bind::longValue, "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(read(Bind::longValue, "1.0")).isEqualTo(1);
        assertThat(read(Bind::longValue, "1e3")).isEqualTo(1_000);
        refuses(Bind::longValue, "a Java long", "9223372036854775808", "1.5", "1e999999999", "\"1\"", "true");
        assertThat(read(Bind::intValue, "-2147483648")).isEqualTo(Integer.MIN_VALUE);
        refuses(Bind::intValue, "a Java int", "2147483648", "1.5", "null");
        assertThat(read(Bind::bigInteger, "1e30")).isEqualTo(BigInteger.TEN.pow(30));
        refuses(Bind::bigInteger, "java.math.BigInteger", "1e1001", "0.5", "\"1\"");
    }

    @Test
    void numbers() {
        assertThat(read(Bind::decimal, "1.50")).isEqualTo(new BigDecimal("1.50"));
        refuses(Bind::decimal, "java.math.BigDecimal", "1e99999999999", "\"1\"");
        assertThat(read(Bind::doubleValue, "1e-3")).isEqualTo(0.001);
        assertThat(read(Bind::doubleValue, "1e-999")).isZero();
        refuses(Bind::doubleValue, "a Java double", "1e999", "-1e999", "null");
    }

    @Test
    void booleans() {
        assertThat(read(Bind::booleanValue, "true")).isTrue();
        assertThat(read(Bind::booleanValue, "false")).isFalse();
        refuses(Bind::booleanValue, "a Java boolean", "0", "\"true\"");
    }

    @Test
    void data() {
        assertThat(Bind.data(JsonDocument.of("[1]"), 0)).isEqualTo(JsonData.parse("[1]"));
    }

    @Test
    void times() {
        assertThat(read(Bind::instantOfEpochMillis, "-1")).isEqualTo(Instant.ofEpochMilli(-1));
        refuses(Bind::instantOfEpochMillis, "java.time.Instant", "9223372036854775808", "0.5", "\"1\"");
        assertThat(read(Bind::instant, "\"1969-12-31T23:59:59.5+00:30\""))
                .isEqualTo(Instant.parse("1969-12-31T23:29:59.5Z"));
        refuses(Bind::instant, "java.time.Instant", "\"2016-12-31T23:59:60Z\"", "0");
        assertThat(read(Bind::offsetDateTime, "\"2026-11-23t15:04:05.120-03:30\""))
                .isEqualTo(OffsetDateTime.parse("2026-11-23T15:04:05.12-03:30"));
        refuses(Bind::offsetDateTime, "java.time.OffsetDateTime", "\"2026-11-23T15:04:05+18:01\"", "0");
        refuses(Bind::localDate, "java.time.LocalDate", "\"2026-11-31\"", "20261123");
    }

    @Test
    void uuids() {
        UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174fff");
        assertThat(read(Bind::uuid, "\"123e4567-E89B-12d3-a456-426614174FFF\"")).isEqualTo(uuid);
        assertThat(read(Bind::uuid, "\"\\u0031" + uuid.toString().substring(1) + "\""))
                .isEqualTo(uuid);
        refuses(
                Bind::uuid,
                "java.util.UUID",
                "\"1-1-1-1-1\"",
                "\"123e4567e89b12d3a456426614174fff\"",
                "\"123e4567-e89b-12d3-a456-426614174ffg\"",
                "\"123e4567-e89b-12d3-a456_426614174fff\"",
                "\"123e4567-e89b-12d3-a456-426614174ff\\u0022\"",
                "\"123e4567-e89b-12d3-a456-426614174ff\\ud800\"",
                "\"\\n\"",
                "1");
    }

    @Test
    void uris() {
        assertThat(read(Bind::uri, "\"../a?b\"")).isEqualTo(URI.create("../a?b"));
        refuses(Bind::uri, "java.net.URI", "\"a b\"", "1");
    }

    @Test
    void lists() {
        assertThat(read(Bind::strings, "[\"a\",\"b\"]")).containsExactly("a", "b");
        assertThat(read(Bind::longs, "[1,2.0]")).containsExactly(1L, 2L);
        assertThat(read(Bind::dataList, "[null,{}]")).containsExactly(JsonData.ofNull(), JsonData.parse("{}"));
        assertThat(read(Bind::strings, "[]")).isSameAs(Immutable.emptyList());
        refuses(Bind::strings, "a list", "{}", "null");
    }

    @Test
    void listsOfTheWrongItems() {
        JsonDocument d = JsonDocument.of("[[1,2],[3,true]]");
        assertThat(Bind.list(d, 0, Codecs.list(Codecs.longValue()))).isNull();
        assertThat(d.unboundAt()).isEqualTo(6);
        assertThat(read(Bind::strings, "[null]")).isNull();
    }

    @Test
    void maps() {
        Map<String, String> map = read(Bind::stringMap, "{\"z\":\"1\",\"a\":\"2\",\"m\":\"3\"}");
        assertThat(map).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"), Map.entry("m", "3"));
        assertThat(read(Bind::dataMap, "{\"\\u0061\":1}")).containsExactly(Map.entry("a", JsonData.of(1)));
        assertThat(read(Bind::stringMap, "{}")).isSameAs(Immutable.emptyMap());
        assertThat(read(Bind::stringMap, "{\"a\":null}")).isNull();
        refuses(Bind::stringMap, "an object", "[]", "null");
    }

    @Test
    void collectionsAreNotCopiedAgain() {
        List<String> list = read(Bind::strings, "[\"a\"]");
        assertThat(Immutable.list(list)).isSameAs(list);
        Map<String, String> map = read(Bind::stringMap, "{\"a\":\"b\"}");
        assertThat(Immutable.map(map)).isSameAs(map);
        assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("b", "c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullsWhereTheyAreValues() {
        Codec<List<String>> codec = Codecs.list(Codecs.nullable(Codecs.string()));
        List<List<String>> expected = new ArrayList<>();
        expected.add(Arrays.asList("a", null));
        assertThat(Bind.list(JsonDocument.of("[[\"a\",null]]"), 0, codec)).isEqualTo(expected);
    }
}
