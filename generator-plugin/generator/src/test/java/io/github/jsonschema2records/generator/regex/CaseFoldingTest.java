package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseFoldingTest {

    @Test
    void addsTheOtherCase() {
        assertThat(CaseFolding.closure(CodePointSet.of('a'))).hasToString("[Aa]");
        assertThat(CaseFolding.closure(CodePointSet.of('-', '1'))).hasToString("[\\-1]");
        assertThat(CaseFolding.closure(CodePointSet.range('Q', 'T'))).hasToString("[Q-Tq-t\\u{17F}]");
    }

    @Test
    void addsAllThatFoldTheSame() {
        // Kelvin sign, long s, and the three sigmas.
        assertThat(CaseFolding.closure(CodePointSet.of(0x212A))).hasToString("[Kk\\u{212A}]");
        assertThat(CaseFolding.closure(CodePointSet.of(0x3C2))).hasToString("[\\u{3A3}\\u{3C2}\\u{3C3}]");
    }

    @Test
    void dotlessAndDottedIsAreThemselves() {
        assertThat(CaseFolding.closure(CodePointSet.of(0x130, 0x131))).hasToString("[\\u{130}\\u{131}]");
        assertThat(CaseFolding.closure(CodePointSet.of('i'))).hasToString("[Ii]");
    }
}
