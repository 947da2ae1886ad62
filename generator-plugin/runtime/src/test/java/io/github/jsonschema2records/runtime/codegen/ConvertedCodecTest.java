package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertedCodecTest {

    private static final Codec<StringBuilder> CODEC = new ConvertedCodec<>(Codecs.string(), "com.acme.Text") {
        @Override
        protected @Nullable StringBuilder decode(String value) throws IOException {
            return switch (value) {
                case "null" -> null;
                case "checked" -> throw new IOException("a checked exception");
                case "silent" -> throw new IllegalStateException();
                case "long" -> throw new IllegalArgumentException("x".repeat(1_000));
                case "lines" -> throw new IllegalArgumentException("one\ntwo");
                default -> new StringBuilder(value);
            };
        }

        @Override
        public void write(JsonWriter w, StringBuilder value) {
            w.string(value.toString());
        }
    };

    @Test
    void readsAndWritesWhatTheConverterMakes() {
        assertThat(CODEC.fromJson("\"a\"")).hasToString("a");
        assertThat(CODEC.toJsonString(new StringBuilder("a"))).isEqualTo("\"a\"");
        assertThat(Codecs.nullable(CODEC).fromJson("null")).isNull();
        assertThat(Codecs.list(CODEC).fromJson("[\"a\", \"b\"]")).hasToString("[a, b]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "null"    | BINDING | "null" cannot be represented as com.acme.Text
            "checked" | BINDING | "checked" cannot be represented as com.acme.Text: a checked exception
            "silent"  | BINDING | "silent" cannot be represented as com.acme.Text: java.lang.IllegalStateException
            "lines"   | BINDING | "lines" cannot be represented as com.acme.Text: one\\u000atwo
            1         | SCHEMA  | must be a string, but is an integer
            """)
    void refuses(String json, String kind, String message) {
        Violation violation = onlyViolation(CODEC.tryFromJson(json));
        assertThat(violation.kind()).hasToString(kind);
        assertThat(violation.message()).isEqualTo(message);
    }

    @Test
    void namesThePlaceInACollectionAndShortensTheMessage() {
        Violation violation = onlyViolation(Codecs.list(CODEC).tryFromJson("[\"a\", \"long\"]"));

        assertThat(violation.instanceLocation()).isEqualTo("/1");
        assertThat(violation.message()).hasSizeLessThan(150).endsWith("xx...");
    }

    private static Violation onlyViolation(ReadResult<?> result) {
        List<Violation> violations = ((ReadResult.Invalid<?>) result).violations();
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }
}
