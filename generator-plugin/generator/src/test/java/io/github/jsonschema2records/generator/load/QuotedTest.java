package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void keepsTextOnOneLine() {
        assertThat(Quoted.text("a\"b\\c\n\r\t\u0001\u007Fé😀")).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u007fé😀\"");
    }

    @Test
    void cutsLongTextBetweenCharacters() {
        assertThat(Quoted.text("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Quoted.text("x".repeat(61))).isEqualTo("\"" + "x".repeat(57) + "...\"");
        assertThat(Quoted.text("😀".repeat(60))).isEqualTo("\"" + "😀".repeat(60) + "\"");
        assertThat(Quoted.text("😀".repeat(61))).isEqualTo("\"" + "😀".repeat(57) + "...\"");
    }
}
