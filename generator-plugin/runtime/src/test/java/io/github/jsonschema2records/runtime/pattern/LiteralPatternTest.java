package io.github.jsonschema2records.runtime.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.junit.jupiter.api.Test;

class LiteralPatternTest {

    private static boolean matches(TextPattern pattern, String json) {
        return pattern.matches(JsonDocument.of(json), 0);
    }

    @Test
    void exact() {
        LiteralPattern pattern = LiteralPattern.exact("^a\u00e9$", "a\u00e9");
        assertThat(matches(pattern, "\"a\u00e9\"")).isTrue();
        assertThat(matches(pattern, "\"\\u0061\\u00e9\"")).isTrue();
        assertThat(matches(pattern, "\"a\"")).isFalse();
        assertThat(matches(pattern, "\"a\u00e9b\"")).isFalse();
        assertThat(pattern.source()).isEqualTo("^a\u00e9$");
    }

    @Test
    void prefix() {
        LiteralPattern pattern = LiteralPattern.prefix("^x-", "x-");
        assertThat(matches(pattern, "\"x-y\"")).isTrue();
        assertThat(matches(pattern, "\"x-\"")).isTrue();
        assertThat(matches(pattern, "\"x\"")).isFalse();
        assertThat(matches(pattern, "\"ax-\"")).isFalse();
    }

    @Test
    void suffix() {
        LiteralPattern pattern = LiteralPattern.suffix("a$", "a");
        assertThat(matches(pattern, "\"ba\"")).isTrue();
        assertThat(matches(pattern, "\"ab\"")).isFalse();
        assertThat(matches(pattern, "\"\"")).isFalse();
    }

    @Test
    void contains() {
        LiteralPattern pattern = LiteralPattern.contains("aab", "aab");
        assertThat(matches(pattern, "\"aaab\"")).isTrue();
        assertThat(matches(pattern, "\"aabaa\"")).isTrue();
        assertThat(matches(pattern, "\"aa\\nb\"")).isFalse();
        assertThat(matches(pattern, "\"aa\"")).isFalse();
    }

    @Test
    void everything() {
        LiteralPattern pattern = LiteralPattern.contains(".*", "");
        assertThat(matches(pattern, "\"\"")).isTrue();
        assertThat(matches(pattern, "\"a\\n\"")).isTrue();
    }

    @Test
    void names() {
        JsonDocument document = JsonDocument.of("{\"x-a\": 1, \"y\": 2}");
        LiteralPattern pattern = LiteralPattern.prefix("^x-", "x-");
        assertThat(pattern.matches(document, 1)).isTrue();
        assertThat(pattern.matches(document, 3)).isFalse();
    }
}
