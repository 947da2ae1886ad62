package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import io.github.jsonschema2records.runtime.codegen.OrderSample.Order;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Streams, indented text and limits of codecs and validators. */
class CodecStreamsTest {

    private static final String JSON =
            "{\"id\":\"A\",\"status\":\"FAILED\",\"created\":1000,\"lines\":[{\"sku\":\"abc\",\"count\":2}]}";
    private static final Order ORDER = OrderSample.CODEC.fromJson(JSON);
    private static final JsonLimits SHORT = JsonLimits.DEFAULTS.withMaxDocumentBytes(JSON.length() - 1);
    private static final JsonLimits LONG_ENOUGH = JsonLimits.DEFAULTS.withMaxDocumentBytes(JSON.length());

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Remembers whether it was closed or flushed. */
    private static final class Watched extends ByteArrayOutputStream {

        private boolean closed;
        private boolean flushed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void writesToAStreamThatStaysOpen() {
        Watched out = new Watched();
        OrderSample.CODEC.toJson(ORDER, out);
        assertThat(out).hasToString(JSON);
        assertThat(out.flushed).isTrue();
        assertThat(out.closed).isFalse();
    }

    @Test
    void writesIndented() {
        String pretty = OrderSample.CODEC.toPrettyJson(ORDER);
        assertThat(pretty)
                .startsWith("{\n  \"id\": \"A\",\n  \"status\": \"FAILED\",")
                .endsWith("]\n}");
        assertThat(OrderSample.CODEC.fromJson(pretty)).isEqualTo(ORDER);
    }

    @Test
    void writesThroughAnInterface() {
        JsonCodec<Order> codec = OrderSample.CODEC;
        JsonWriter writer = new JsonWriter().beginArray();
        codec.write(writer, ORDER);
        codec.withLimits(SHORT).write(writer, ORDER);
        assertThat(writer.endArray()).hasToString("[" + JSON + "," + JSON + "]");
    }

    @Test
    void validatesStreams() {
        SchemaValidator validator = OrderSample.VALIDATOR;
        assertThat(validator.isValid(stream(JSON))).isTrue();
        assertThat(validator.validate(stream(JSON)).isValid()).isTrue();
        assertThat(validator.output(stream(JSON), OutputFormat.FLAG)).hasToString("{\"valid\":true}");
        String wrong = JSON.replace("FAILED", "X");
        assertThat(validator.isValid(stream(wrong))).isFalse();
        assertThat(validator.validate(stream(wrong))).isEqualTo(validator.validate(wrong));
        assertThat(validator.output(stream(wrong), OutputFormat.BASIC))
                .isEqualTo(validator.output(wrong, OutputFormat.BASIC));
        assertThat(validator.annotations(stream(wrong))).isEmpty();
        assertThat(validator.isValid(stream(""))).isFalse();
        assertThatThrownBy(() -> validator.isValid(new BrokenStream()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no connection");
    }

    @Test
    void limitsOfCodecs() {
        JsonCodec<Order> enough = OrderSample.CODEC.withLimits(LONG_ENOUGH);
        assertThat(enough.fromJson(JSON)).isEqualTo(ORDER);
        assertThat(enough.fromJson(utf8(JSON))).isEqualTo(ORDER);
        assertThat(enough.fromJson(stream(JSON))).isEqualTo(ORDER);
        assertThat(enough.checked(ORDER)).isSameAs(ORDER);
        JsonCodec<Order> limited = enough.withLimits(SHORT);
        assertLimit(limited.tryFromJson(JSON));
        assertLimit(limited.tryFromJson(utf8(JSON)));
        assertLimit(limited.tryFromJson(stream(JSON)));
        assertThatThrownBy(() -> limited.fromJson(JSON)).isInstanceOf(InvalidInstanceException.class);
        assertThatThrownBy(() -> limited.fromJson(utf8(JSON))).isInstanceOf(InvalidInstanceException.class);
        assertThatThrownBy(() -> limited.fromJson(stream(JSON))).isInstanceOf(InvalidInstanceException.class);
        assertThatThrownBy(() -> limited.checked(ORDER)).isInstanceOf(InvalidInstanceException.class);
        assertThat(limited.validator().isValid(JSON)).isFalse();
        assertThat(limited.withLimits(LONG_ENOUGH).fromJson(JSON)).isEqualTo(ORDER);
        assertThat(limited.toJson(ORDER)).isEqualTo(utf8(JSON));
        assertThat(limited.toJsonString(ORDER)).isEqualTo(JSON);
        assertThat(limited.schemaLocation()).isEqualTo(OrderSample.CODEC.schemaLocation());
    }

    /** A parsed document has its own limits. */
    @Test
    void limitsAreForTextsOnly() {
        assertThat(OrderSample.CODEC.withLimits(SHORT).fromJson(JsonDocument.of(JSON)))
                .isEqualTo(ORDER);
        assertThat(OrderSample.CODEC.withLimits(SHORT).tryFromJson(JsonDocument.of(JSON)))
                .isEqualTo(new ReadResult.Valid<>(ORDER));
    }

    @Test
    void limitsOfValidators() {
        SchemaValidator limited = OrderSample.VALIDATOR.withLimits(LONG_ENOUGH).withLimits(SHORT);
        assertThat(limited.isValid(JSON)).isFalse();
        assertThat(limited.isValid(utf8(JSON))).isFalse();
        assertThat(limited.isValid(stream(JSON))).isFalse();
        assertLimit(limited.validate(JSON).violations());
        assertLimit(limited.validate(utf8(JSON)).violations());
        assertLimit(limited.validate(stream(JSON)).violations());
        assertThat(limited.output(JSON, OutputFormat.FLAG)).hasToString("{\"valid\":false}");
        assertThat(limited.output(utf8(JSON), OutputFormat.FLAG)).hasToString("{\"valid\":false}");
        assertThat(limited.output(stream(JSON), OutputFormat.FLAG)).hasToString("{\"valid\":false}");
        assertThat(limited.annotations(JSON)).isEmpty();
        assertThat(limited.annotations(utf8(JSON))).isEmpty();
        assertThat(limited.annotations(stream(JSON))).isEmpty();
        assertThat(limited.isValid(JsonDocument.of(JSON))).isTrue();
        assertThat(limited.validate(JsonDocument.of(JSON), 1).isValid()).isTrue();
    }

    /** Files of Windows programs start with one. It does not count for the size of the text. */
    @Test
    void aByteOrderMarkIsIgnored() {
        JsonCodec<Order> codec = OrderSample.CODEC.withLimits(LONG_ENOUGH);
        assertThat(codec.fromJson("\ufeff" + JSON)).isEqualTo(ORDER);
        assertThat(codec.fromJson(utf8("\ufeff" + JSON))).isEqualTo(ORDER);
        assertThat(codec.fromJson(stream("\ufeff" + JSON))).isEqualTo(ORDER);
        assertThat(codec.validator().validate(stream("\ufeff" + JSON)).isValid())
                .isTrue();
    }

    private static void assertLimit(ReadResult<Order> result) {
        assertThat(result).isInstanceOfSatisfying(ReadResult.Invalid.class, invalid -> {
            for (Object violation : invalid.violations()) {
                assertLimit(List.of((Violation) violation));
            }
        });
    }

    private static void assertLimit(List<Violation> violations) {
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.kind()).isEqualTo(ViolationKind.LIMIT);
            assertThat(violation.message()).contains("longer than " + SHORT.maxDocumentBytes() + " bytes");
        });
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("no connection");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("no connection");
        }
    }
}
