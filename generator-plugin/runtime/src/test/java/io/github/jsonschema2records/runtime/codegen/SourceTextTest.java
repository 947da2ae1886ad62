package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void scalarsAsTheyAreWritten() {
        JsonDocument d = JsonDocument.of("[1.50, \"\\u0041\", null, {}, []]");
        assertThat(SourceText.scalar(d, 1)).isEqualTo("1.50");
        assertThat(SourceText.scalar(d, 2)).isEqualTo("\"\\u0041\"");
        assertThat(SourceText.scalar(d, 3)).isEqualTo("null");
        assertThat(SourceText.scalar(d, 4)).isNull();
        assertThat(SourceText.scalar(d, 5)).isNull();
    }

    @Test
    void containersOnOneLine() {
        JsonDocument d = JsonDocument.of("{\n  \"a\":  [1,\t2 \r\n ],\n  \"b  c\": {}\n}");
        assertThat(SourceText.json(d, 0)).isEqualTo("{ \"a\":  [1, 2 ], \"b  c\": {} }");
    }

    @Test
    void shortened() {
        assertThat(SourceText.shorten("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(SourceText.shorten("x".repeat(81))).isEqualTo("x".repeat(77) + "...");
        JsonDocument d = JsonDocument.of("\"" + "\uD83D\uDE00".repeat(1_000) + "\"");
        assertThat(SourceText.json(d, 0)).isEqualTo("\"" + "\uD83D\uDE00".repeat(76) + "...");
        assertThat(SourceText.json(JsonDocument.of("[ \"" + "\\u0041".repeat(100) + "\"]"), 0))
                .isEqualTo("[ \"" + "\\u0041".repeat(12) + "\\u...");
    }

    @Test
    void whiteSpaceThatHidesTheCutIsStillACut() {
        JsonDocument d = JsonDocument.of("[1," + "\n".repeat(1_000) + "2]");
        assertThat(SourceText.json(d, 0)).isEqualTo("[1, ...");
    }

    @Test
    void quoted() {
        assertThat(SourceText.quote("a\"b\\c\n\u2028\uD83D\uDE00\uD83D"))
                .isEqualTo("\"a\\\"b\\\\c\\u000a\\u2028\uD83D\uDE00\\ud83d\"");
        assertThat(SourceText.quote("\uDB40\uDC41")).isEqualTo("\"\\udb40\\udc41\"");
    }
}
