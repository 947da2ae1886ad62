package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six conditions of RFC 5893 section 2, over Alef (R), Beh (AL), Fatha (NSM) and digits (EN, AN). */
class BidiRuleTest {

    @ParameterizedTest
    @CsvSource({
        "a, true, first L",
        "\u05d0, true, first R",
        "\u0628, true, first AL",
        "1a, false, first EN",
        "\u0661\u0628, false, first AN",
        "-a, false, first ES",
        "\u05d0a, false, L in an RTL label",
        "\u05d0-1\u064e\u0628, true, what may be in an RTL label",
        "\u05d01, true, RTL ends in EN",
        "\u05d0\u0661, true, RTL ends in AN",
        "\u05d0\u064e\u064e, true, RTL ends in NSM",
        "\u05d0-, false, RTL ends in ES",
        "\u05d0-\u064e, false, RTL ends in ES and NSM",
        "\u05d01\u0661, false, EN and AN in an RTL label",
        "a\u05d0, false, R in an LTR label",
        "a\u0661, false, AN in an LTR label",
        "a-1, true, LTR ends in EN",
        "a-1\u0300, true, LTR ends in NSM",
        "a-, false, LTR ends in ES",
        "a-\u0300, false, LTR ends in ES and NSM"
    })
    void condition(String label, boolean allowed, String name) {
        assertThat(BidiRule.allows(label.codePoints().toArray())).as(name).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"a1-, false", "\u00fc\u4e2d, false", "a\u05d0, true", "a\u0628, true", "a\u0661, true", "a\u06f1, false"
    })
    void rightToLeft(String label, boolean rightToLeft) {
        assertThat(BidiRule.isRightToLeft(label.codePoints().toArray())).isEqualTo(rightToLeft);
    }
}
