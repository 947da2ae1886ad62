package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void agreesWithTheJdk() {
        for (String text :
                new String[] {"", "a", "\u0000\u007f\u0080\u07ff\u0800\uffff", "x\ud83d\ude00y\udbff\udfff"}) {
            assertThat(Utf8.bytes(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsUnpairedSurrogatesApart() {
        assertThat(Utf8.bytes("\ud800")).containsExactly(0xED, 0xA0, 0x80);
        assertThat(Utf8.bytes("a\udfff\u00e9\u20ac\ud83d\ude00"))
                .containsExactly('a', 0xED, 0xBF, 0xBF, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80);
        assertThat(Utf8.bytes("\udc00\ud800")).containsExactly(0xED, 0xB0, 0x80, 0xED, 0xA0, 0x80);
    }
}
