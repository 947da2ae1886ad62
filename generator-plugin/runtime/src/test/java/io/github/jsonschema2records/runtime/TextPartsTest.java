package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void areJoined() {
        TextParts parts = new TextParts();
        parts.add("a\u00e9", 3);
        parts.add("", 0);
        parts.add("\u20ac", 3);

        assertThat(parts).hasToString("a\u00e9\u20ac");
        assertThat(parts.toByteArray()).isEqualTo("a\u00e9\u20ac".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyLongStringsBecomeParts() {
        TextParts parts = new TextParts();
        JsonWriter writer = new JsonWriter(parts).beginArray();
        writer.data(JsonData.of("/properties").concat("/a"));
        writer.data(JsonData.of("\u00e9".repeat(100)).concat("/a"));
        assertThat(parts.count()).isZero();

        writer.data(JsonData.of("/properties".repeat(10)).concat("/a"));
        assertThat(parts.count()).isEqualTo(3);
    }

    @Test
    void areNotMoreThanAnArrayHolds() {
        TextParts parts = new TextParts();
        parts.add("", Integer.MAX_VALUE);
        assertThatThrownBy(() -> parts.add("a", 1)).isInstanceOf(ArithmeticException.class);
    }
}
