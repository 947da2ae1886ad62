package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CodecsTest {

    private static <T> void reads(Codec<T> codec, String json, T value) {
        assertThat(codec.fromJson(json)).isEqualTo(value);
        assertThat(codec.toJsonString(value)).isEqualTo(json);
        assertThat(codec.schemaLocation()).isEmpty();
    }

    @Test
    void scalars() {
        reads(Codecs.string(), "\"a\\n\"", "a\n");
        reads(Codecs.longValue(), "-9223372036854775808", Long.MIN_VALUE);
        reads(Codecs.intValue(), "2147483647", Integer.MAX_VALUE);
        reads(Codecs.bigInteger(), "9223372036854775808", new BigInteger("9223372036854775808"));
        reads(Codecs.decimal(), "1.50", new BigDecimal("1.50"));
        reads(Codecs.doubleValue(), "0.1", 0.1);
        reads(Codecs.booleanValue(), "true", true);
        reads(Codecs.data(), "{\"a\":[1.0]}", JsonData.parse("{\"a\":[1.0]}"));
        reads(Codecs.instant(), "\"2026-11-23T15:04:05Z\"", Instant.parse("2026-11-23T15:04:05Z"));
        reads(Codecs.instantOfEpochMillis(), "1700000000123", Instant.ofEpochMilli(1_700_000_000_123L));
        reads(
                Codecs.offsetDateTime(),
                "\"2026-11-23T15:04:05+01:00\"",
                OffsetDateTime.parse("2026-11-23T15:04:05+01:00"));
        reads(Codecs.localDate(), "\"2026-11-23\"", LocalDate.of(2026, 11, 23));
        UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        reads(Codecs.uuid(), "\"123e4567-e89b-12d3-a456-426614174000\"", uuid);
        reads(Codecs.uri(), "\"https://example.com/a?b#c\"", URI.create("https://example.com/a?b#c"));
    }

    @Test
    void scalarsOfTheWrongType() {
        assertThatThrownBy(() -> Codecs.booleanValue().fromJson("1"))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("1:1: (root): must be a boolean, but is an integer");
        assertThatThrownBy(() -> Codecs.localDate().fromJson("\"2026-02-30\""))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("1:1: (root): \"2026-02-30\" cannot be represented as java.time.LocalDate");
    }

    @Test
    void lists() {
        Codec<List<Long>> codec = Codecs.list(Codecs.longValue());
        reads(codec, "[1,2]", List.of(1L, 2L));
        reads(codec, "[]", List.of());
        assertThat(((ReadResult.Invalid<List<Long>>) codec.tryFromJson("[1,true,null]")).violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "1:4: [1]: must be an integer, but is a boolean", "1:9: [2]: must be an integer, but is null");
        assertThatThrownBy(() -> codec.fromJson("{}")).hasMessage("1:1: (root): must be an array, but is an object");
    }

    @Test
    void sets() {
        Codec<Set<Instant>> codec = Codecs.set(Codecs.instant());
        String json = "[\"2026-01-02T00:00:00Z\",\"2026-01-01T00:00:00Z\"]";

        assertThat(codec.fromJson(json))
                .containsExactly(Instant.parse("2026-01-02T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(codec.toJsonString(codec.fromJson(json))).isEqualTo(json);
        assertThat(codec.readsArrays()).isTrue();
        assertThatThrownBy(() -> codec.fromJson("[1]")).hasMessageContaining("[0]: must be a string");
        assertThatThrownBy(() -> codec.fromJson(json.replace("02T00:00:00Z", "01T01:00:00+01:00")))
                .hasMessageContaining("cannot be represented as an item of java.util.Set: it equals an item before it");
    }

    @Test
    void listsOfRecords() {
        Codec<List<OrderSample.Order>> codec = Codecs.list(OrderSample.CODEC);
        ReadResult<List<OrderSample.Order>> result = codec.tryFromJson("[7]");
        Violation violation = ((ReadResult.Invalid<List<OrderSample.Order>>) result)
                .violations()
                .get(0);
        assertThat(violation.keywordLocation()).isEqualTo("/items/type");
        assertThat(violation.absoluteKeywordLocation()).isEqualTo("https://example.com/order.json#/type");
    }

    @Test
    void maps() {
        Codec<Map<String, String>> codec = Codecs.map(Codecs.string());
        reads(codec, "{\"a\":\"1\"}", Map.of("a", "1"));
        assertThat(((ReadResult.Invalid<Map<String, String>>) codec.tryFromJson("{\"a\":1}")).violations())
                .extracting(Violation::toString, Violation::keywordLocation)
                .containsExactly(tuple("1:6: a: must be a string, but is an integer", "/additionalProperties/type"));
        assertThatThrownBy(() -> codec.fromJson("[]")).hasMessage("1:1: (root): must be an object, but is an array");
    }

    @Test
    void nullable() {
        reads(Codecs.list(Codecs.nullable(Codecs.string())), "[\"a\",null]", Arrays.asList("a", null));
        Codec<Map<String, Long>> map = Codecs.map(Codecs.nullable(Codecs.longValue()));
        assertThat(map.fromJson("{\"a\":null}")).containsEntry("a", null);
        assertThat(map.toJsonString(map.fromJson("{\"a\":null}"))).isEqualTo("{\"a\":null}");
        reads(Codecs.nullable(Codecs.string()), "null", null);
        assertThat(Codecs.nullable(Codecs.string()).tryFromJson("null")).isEqualTo(new ReadResult.Valid<>(null));
        assertThatThrownBy(() -> Codecs.nullable(Codecs.string()).fromJson("1"))
                .hasMessage("1:1: (root): must be a string, but is an integer");
    }
}
