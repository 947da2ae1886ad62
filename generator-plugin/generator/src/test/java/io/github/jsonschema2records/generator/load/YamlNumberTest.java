package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "+12, 12",
        "-12, -12",
        "0, 0",
        "-0, -0",
        "0x1F, 31",
        "0xffffffffffffffffffff, 1208925819614629174706175",
        "0o17, 15",
        ".5, 0.5",
        "-.5, -0.5",
        "5., 5.0",
        "1.0, 1.0",
        "00.50, 0.50",
        "1e3, 1e3",
        "+1.E+3, 1.0e+3",
        ".5e-3, 0.5e-3"
    })
    void writesNumbersAsJsonDoes(String yaml, String json) {
        assertThat(Trees.lines(Trees.parse("x.yaml", yaml))).containsExactly("1:1 " + json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1_000", "-1_0", "0b11", "-0x1F", "0x_1F", "010", "-007", "08", "1_0.5", ".5_0"})
    void refusesWhatYamlVersionsReadDifferently(String text) {
        assertThat(Trees.errors("x.yaml", "a: " + text))
                .containsExactly("x.yaml:1:4: [yaml-number] YAML versions disagree on what " + text
                        + " is (write a number as in JSON, or quote it if text is meant)");
    }

    /** Its characters are counted as they are written; its decimal digits would be more than the limit too, but 2,408. */
    @Test
    void refusesTooManyHexadecimalDigitsBeforeItConvertsThem() {
        assertThat(Trees.errors("x.yaml", "a: 0x" + "f".repeat(2_000)))
                .containsExactly("x.yaml:1:4: [number-limit] the number has 2002 characters, the limit is 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN"})
    void refusesWhatIsNotFinite(String text) {
        assertThat(Trees.errors("x.yaml", "a: " + text))
                .containsExactly("x.yaml:1:4: [yaml-number] JSON has no number " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1_000'", "\"010\"", "!!str 010", "'.inf'"})
    void leavesQuotedTextAlone(String text) {
        assertThat(Trees.lines(Trees.parse("x.yaml", "a: " + text)).get(1)).startsWith("/a 1:1 1:4 '");
    }
}
