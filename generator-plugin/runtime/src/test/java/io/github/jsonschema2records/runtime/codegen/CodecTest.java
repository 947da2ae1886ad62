package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import io.github.jsonschema2records.runtime.codegen.OrderSample.Line;
import io.github.jsonschema2records.runtime.codegen.OrderSample.Order;
import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodecTest {

    private static final String JSON =
            "{\"id\":\"A\",\"status\":\"FAILED\",\"created\":1000,\"lines\":[{\"sku\":\"abc\",\"count\":2,\"x\":[1.0]}]}";

    private static final Order ORDER = new Order(
            "A",
            "FAILED",
            Instant.ofEpochSecond(1),
            List.of(new Line("abc", 2L, Map.of("x", JsonData.parse("[1.0]")))));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(utf8(text));
    }

    @Test
    void readsInAllForms() {
        Codec<Order> codec = OrderSample.CODEC;
        assertThat(codec.fromJson(JSON)).isEqualTo(ORDER);
        assertThat(codec.fromJson(utf8(JSON))).isEqualTo(ORDER);
        assertThat(codec.fromJson(stream(JSON))).isEqualTo(ORDER);
        assertThat(codec.fromJson(JsonDocument.of(JSON))).isEqualTo(ORDER);
        ReadResult<Order> valid = new ReadResult.Valid<>(ORDER);
        assertThat(codec.tryFromJson(JSON)).isEqualTo(valid);
        assertThat(codec.tryFromJson(utf8(JSON))).isEqualTo(valid);
        assertThat(codec.tryFromJson(stream(JSON))).isEqualTo(valid);
        assertThat(codec.tryFromJson(JsonDocument.of(JSON))).isEqualTo(valid);
    }

    @Test
    void writes() {
        assertThat(OrderSample.CODEC.toJsonString(ORDER)).isEqualTo(JSON);
        assertThat(OrderSample.CODEC.toJson(ORDER)).isEqualTo(utf8(JSON));
    }

    @Test
    void refusesWhatIsNotValid() {
        String json = "{\"id\":\"A\",\"status\":\"X\",\"lines\":[]}";
        String message = "1:20: status: \"X\" is not one of SUBMITTED, PENDING, RUNNABLE, SUCCEEDED, FAILED\n"
                + "1:32: lines: the number of items, 0, is less than the minimum 1";
        assertThatThrownBy(() -> OrderSample.CODEC.fromJson(json))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> OrderSample.CODEC.fromJson(stream(json)))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage(message);
        ReadResult<Order> result = OrderSample.CODEC.tryFromJson(json);
        assertThat(result)
                .isEqualTo(new ReadResult.Invalid<Order>(
                        OrderSample.VALIDATOR.validate(json).violations(), JsonData.parse(json)));
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> OrderSample.CODEC.fromJson("{\"id\" \"A\"}"))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("1:7: expected ':' after the property name, found '\"'");
        ReadResult<Order> result = OrderSample.CODEC.tryFromJson("");
        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Invalid.class,
                        invalid -> assertThat(invalid.data()).isNull());
    }

    @Test
    void readsValuesInMemory() {
        JsonData data = JsonData.parse(JSON);
        assertThat(OrderSample.CODEC.fromJson(data)).isEqualTo(OrderSample.CODEC.fromJson(JSON));
        assertThat(OrderSample.CODEC.tryFromJson(data).isValid()).isTrue();
    }

    @Test
    void violationsOfValuesInMemoryHaveNoPositions() {
        String json = "{\"id\":\"A\",\"status\":\"X\",\"lines\":[]}";
        List<Violation> ofText = OrderSample.VALIDATOR.validate(json).violations();
        ReadResult<Order> result = OrderSample.CODEC.tryFromJson(JsonData.parse(json));
        List<Violation> violations = ((ReadResult.Invalid<Order>) result).violations();
        assertThat(violations).extracting(Violation::message).isEqualTo(messages(ofText));
        assertThat(violations).extracting(Violation::instanceLocation).containsExactly("/status", "/lines");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.line()).isZero();
            assertThat(violation.column()).isZero();
            assertThat(violation.excerpt()).isEmpty();
        });
        assertThatThrownBy(() -> OrderSample.CODEC.fromJson(JsonData.parse(json)))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessageStartingWith("status: \"X\" is not one of");
    }

    private static List<String> messages(List<Violation> violations) {
        return violations.stream().map(Violation::message).toList();
    }

    @Test
    void saysWhatJavaCannotHold() {
        String json = "{\"id\":\"A\",\"status\":\"FAILED\",\"lines\":[{\"sku\":\"abc\",\"count\":9e18},"
                + "{\"sku\":\"abc\",\"count\":9223372036854775808}]}";
        assertThat(OrderSample.VALIDATOR.isValid(json)).isTrue();
        ReadResult<Order> result = OrderSample.CODEC.tryFromJson(json);
        Violation violation = ((ReadResult.Invalid<Order>) result).violations().get(0);
        assertThat(violation)
                .hasToString("1:86: lines[1].count: 9223372036854775808 cannot be represented as a Java long");
        assertThat(violation.kind()).isEqualTo(ViolationKind.BINDING);
        assertThat(violation.messageKey()).isEqualTo("binding");
        assertThat(violation.instanceLocation()).isEqualTo("/lines/1/count");
        assertThat(violation.value()).isEqualTo("9223372036854775808");
        assertThat(violation.keyword()).isNull();
        assertThat(violation.keywordLocation()).isNull();
        assertThat(((ReadResult.Invalid<Order>) result).data()).isEqualTo(JsonData.parse(json));
    }

    @Test
    void saysAtLeastThatThereIsNoValue() {
        Codec<String> silent = new ScalarCodec<>(Kind.STRINGS) {
            @Override
            public String read(JsonDocument d, int at) {
                return null;
            }

            @Override
            public void write(JsonWriter w, String value) {
                w.string(value);
            }
        };
        assertThatThrownBy(() -> silent.fromJson("\"a\""))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("1:1: (root): is valid, but cannot be represented in Java");
    }

    @Test
    void patternsThatTakeTooLong() {
        Codec<String> slow = new ScalarCodec<>(Kind.STRINGS) {
            @Override
            public String read(JsonDocument d, int at) {
                throw new PatternLimitException("(a*)*b");
            }

            @Override
            public boolean check(JsonDocument d, int at, Evaluation e) {
                throw new PatternLimitException("(a*)*b");
            }

            @Override
            public void write(JsonWriter w, String value) {
                w.string(value);
            }
        };
        String message = "the pattern (a*)*b takes too many steps on a string";
        assertThatThrownBy(() -> slow.fromJson("\"a\""))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("1:1: " + message);
        assertThatThrownBy(() -> slow.checked("a"))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage(message);
    }

    @Test
    void documentsWithoutAText() {
        assertThatThrownBy(() -> OrderSample.CODEC.fromJson(new JsonDocument()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was parsed into the document");
        assertThatThrownBy(() -> OrderSample.CODEC.tryFromJson(new JsonDocument()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was parsed into the document");
    }

    @Test
    void streamsThatFail() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("disk on fire");
            }
        };
        assertThatThrownBy(() -> OrderSample.CODEC.tryFromJson(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk on fire");
    }

    @Test
    void streamsWithoutEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThatThrownBy(() -> OrderSample.CODEC.fromJson(endless))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessageContaining("the JSON text is longer than 67108864 bytes");
    }

    @Test
    void checksWhatWasBuilt() {
        assertThat(OrderSample.CODEC.checked(ORDER)).isSameAs(ORDER);
        Order wrong = new Order("a", "DONE", null, List.of());
        assertThatThrownBy(() -> OrderSample.CODEC.checked(wrong))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("""
                        id: "a" does not match the pattern ^[A-Z]+$
                        status: "DONE" is not one of SUBMITTED, PENDING, RUNNABLE, SUCCEEDED, FAILED
                        lines: the number of items, 0, is less than the minimum 1""");
    }

    @Test
    void validatesWhatAConstructorAccepts() {
        assertThat(OrderSample.CODEC.validate(ORDER)).isEqualTo(ValidationResult.valid());
        Order wrong = new Order("A", "FAILED", null, List.of());
        assertThat(OrderSample.CODEC.validate(wrong))
                .hasToString("lines: the number of items, 0, is less than the minimum 1");
        assertThat(OrderSample.CODEC
                        .withLimits(JsonLimits.DEFAULTS.withMaxDocumentBytes(9))
                        .validate(ORDER))
                .hasToString("the JSON text is longer than 9 bytes");
    }
}
