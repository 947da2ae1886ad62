package io.github.jsonschema2records.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    /** C0, DEL, C1, line and paragraph separators, bidirectional controls, zero width, byte order mark, tags, surrogates. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 9, 0xA, 0xB, 0xC, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x61C, 0x200B, 0x200E,
                0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
                0xD800, 0xDFFF
            })
    void escapesWhatCannotBeSeen(int c) {
        String escape = String.format("\\u%04x", c);
        assertThat(PrintableText.of("a" + (char) c + "b")).isEqualTo("a" + escape + "b");
        assertThat(PrintableText.quote("" + (char) c)).isEqualTo('"' + escape + '"');
    }

    @Test
    void escapesCharactersBeyondTheBasicPlaneAsPairs() {
        assertThat(PrintableText.of("\uDB40\uDC41")).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void leavesTheRestAsItIs() {
        String text = "a \u00a0\u00e9\u4e2d\uD83D\uDE00\\\"%'";
        assertThat(PrintableText.of(text)).isSameAs(text);
    }

    @Test
    void quotes() {
        assertThat(PrintableText.quote("a\"b\\c\n")).isEqualTo("\"a\\\"b\\\\c\\u000a\"");
    }

    @Test
    void shortensBeforeItEscapes() {
        assertThat(PrintableText.shorten("\n".repeat(10), 10)).isEqualTo("\\u000a".repeat(10));
        assertThat(PrintableText.shorten("\n".repeat(11), 10)).isEqualTo("\\u000a".repeat(7) + "...");
        assertThat(PrintableText.shorten("\uD83D\uDE00".repeat(10), 10)).isEqualTo("\uD83D\uDE00".repeat(10));
    }
}
