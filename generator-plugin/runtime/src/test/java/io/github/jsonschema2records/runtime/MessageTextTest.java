package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void scalarsAsTheyAreWritten() {
        JsonDocument d = JsonDocument.of("[1.50, \"\\u0041\", null, {}, []]");
        assertThat(MessageText.scalar(d, 1)).isEqualTo("1.50");
        assertThat(MessageText.scalar(d, 2)).isEqualTo("\"\\u0041\"");
        assertThat(MessageText.scalar(d, 3)).isEqualTo("null");
        assertThat(MessageText.scalar(d, 4)).isNull();
        assertThat(MessageText.scalar(d, 5)).isNull();
    }

    @Test
    void containersOnOneLine() {
        JsonDocument d = JsonDocument.of("{\n  \"a\":  [1,\t2 \r\n ],\n  \"b  c\": {}\n}");
        assertThat(MessageText.json(d, 0)).isEqualTo("{ \"a\":  [1, 2 ], \"b  c\": {} }");
    }

    @Test
    void shortened() {
        assertThat(MessageText.shorten("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(MessageText.shorten("x".repeat(81))).isEqualTo("x".repeat(77) + "...");
        JsonDocument d = JsonDocument.of("\"" + "\uD83D\uDE00".repeat(1_000) + "\"");
        assertThat(MessageText.json(d, 0)).isEqualTo("\"" + "\uD83D\uDE00".repeat(76) + "...");
        assertThat(MessageText.json(JsonDocument.of("[ \"" + "\\u0041".repeat(100) + "\"]"), 0))
                .isEqualTo("[ \"" + "\\u0041".repeat(12) + "\\u...");
    }

    @Test
    void whiteSpaceThatHidesTheCutIsStillACut() {
        JsonDocument d = JsonDocument.of("[1," + "\n".repeat(1_000) + "2]");
        assertThat(MessageText.json(d, 0)).isEqualTo("[1, ...");
    }

    @Test
    void quoted() {
        assertThat(MessageText.quote("a\"b\\c\n\u2028\uD83D\uDE00\uD83D"))
                .isEqualTo("\"a\\\"b\\\\c\\u000a\\u2028\uD83D\uDE00\\ud83d\"");
        assertThat(MessageText.quote("\uDB40\uDC41")).isEqualTo("\"\\udb40\\udc41\"");
    }
}
