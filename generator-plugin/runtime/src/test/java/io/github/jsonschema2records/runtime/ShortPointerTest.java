package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortPointerTest {

    private static final String CUT = ShortPointer.CUT;

    @Test
    void keepsWhatIsShort() {
        String pointer = "/" + "n".repeat(1_000) + "/0/a~1b/" + "m".repeat(1_000);

        assertThat(ShortPointer.of(pointer)).isEqualTo(pointer);
        assertThat(ShortPointer.of("")).isEmpty();
        assertThat(ShortPointer.token("a/b~c")).isEqualTo("a~1b~0c");
        assertThat(ShortPointer.ofPath("p".repeat(8_192))).hasSize(8_192);
    }

    @Test
    void cutsLongNames() {
        assertThat(ShortPointer.token("n".repeat(1_001))).isEqualTo("n".repeat(1_000) + CUT);
        assertThat(ShortPointer.of("/a/" + "n".repeat(1_003) + "/b")).isEqualTo("/a/" + "n".repeat(1_000) + CUT + "/b");
    }

    @Test
    void dividesNoCharacterAndNoEscape() {
        assertThat(ShortPointer.token("n".repeat(999) + "\uD83D\uDE00n")).isEqualTo("n".repeat(999) + CUT);
        assertThat(ShortPointer.token("n".repeat(999) + "/n")).isEqualTo("n".repeat(999) + CUT);
        assertThat(ShortPointer.token("~".repeat(5_000))).isEqualTo("~0".repeat(500) + CUT);
    }

    @Test
    void cutsNothingTwice() {
        for (String name : new String[] {"n", "~", "/", "n~", "\uD83D\uDE00", "n\uD83D\uDE00"}) {
            String once = ShortPointer.of(("/" + ShortPointer.token(name.repeat(2_000))).repeat(20));

            assertThat(once).hasSizeLessThanOrEqualTo(8_192).contains("/" + CUT + "/");
            assertThat(ShortPointer.of(once)).isEqualTo(once);
        }
    }

    @Test
    void cutsLongPointersBetweenNames() {
        assertThat(ShortPointer.of("/abc".repeat(3_000)))
                .hasSizeBetween(8_000, 8_192)
                .startsWith("/abc/abc")
                .contains("/abc/" + CUT + "/abc")
                .endsWith("/abc/abc");
        assertThat(ShortPointer.ofUri("https://example.com/s.json#" + "/abc".repeat(3_000)))
                .hasSizeBetween(8_000, 8_192)
                .startsWith("https://example.com/s.json#/abc/abc")
                .contains("/abc/~%E2%80%A6/abc");
        assertThat(ShortPointer.ofUri("#" + "n".repeat(9_000))).hasSizeLessThan(8_192);
    }

    @Test
    void anotherPointerNeverHasTheMark() {
        String name = "~\u2026";
        JsonObject data = JsonData.of(Map.of(name, JsonData.of(1)));

        assertThat(ShortPointer.token(name)).isEqualTo("~0\u2026");
        assertThat(data.at("/" + ShortPointer.token(name))).isEqualTo(JsonData.of(1));
        assertThat(data.at("/" + CUT)).isNull();
    }

    @Test
    void readsNoMoreOfANameThanItShows() {
        JsonDocument d = JsonDocument.of("{\"" + "\\u00e4\u00e4\uD83D\uDE00a".repeat(1_000) + "\": 1}");

        assertThat(d.beginning(1, 6)).isEqualTo("\u00e4\u00e4\uD83D\uDE00a\u00e4\u00e4");
        assertThat(d.beginning(1, 9_000)).isEqualTo(d.string(1));
        assertThat(ShortPointer.token(d, 1)).isEqualTo("\u00e4\u00e4\uD83D\uDE00a".repeat(200) + CUT);
        assertThat(ShortPointer.isCut(d, 1)).isTrue();
    }
}
