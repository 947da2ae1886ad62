package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.api.Test;

class IdnaLabelTest {

    /** What was allowed in IDNA 2003 and unchanged by its mappings has the same A-label. */
    @Test
    void theLengthInAsciiIsThatOfTheALabel() {
        for (String label :
                new String[] {"b\u00fccher", "\u4e2d\u6587", "\ud55c\uae00", "a\u0301b".replace("a\u0301", "\u00e1")}) {
            IdnaLabel parsed = IdnaLabel.parse(label);
            assertThat(parsed).as(label).isNotNull();
            assertThat(parsed.asciiLength()).isEqualTo(IDN.toASCII(label).length());
            assertThat(IdnaLabel.parse(IDN.toASCII(label)).asciiLength()).isEqualTo(parsed.asciiLength());
        }
    }

    @Test
    void everyALabelOfOneLetterIsDecodedAndJudgedAsThatLetter() {
        for (int c = 0xA0; c < 0x3000; c++) {
            String letter = Character.toString(c);
            String encoded = "xn--" + Punycode.encode(new int[] {c});
            boolean valid = IdnaLabel.parse(letter) != null;
            assertThat(IdnaLabel.parse(encoded) != null).as(encoded).isEqualTo(valid);
        }
    }

    @Test
    void knowsItsDirection() {
        assertThat(IdnaLabel.parse("a1").isRightToLeft()).isFalse();
        assertThat(IdnaLabel.parse("\u05d0").isRightToLeft()).isTrue();
        assertThat(IdnaLabel.parse("xn--4db").isRightToLeft()).isTrue();
        assertThat(IdnaLabel.parse("1a").obeysBidiRule()).isFalse();
    }
}
