package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.api.Test;

/** Expected values are those of RFC 5892 appendix B.1. */
class IdnaPropertyTest {

    @Test
    void ofAscii() {
        for (int c = 0; c < 0x80; c++) {
            boolean ldh = "-0123456789abcdefghijklmnopqrstuvwxyz".indexOf(c) >= 0;
            assertThat(IdnaProperty.of(c)).isEqualTo(ldh ? IdnaProperty.PVALID : IdnaProperty.DISALLOWED);
        }
    }

    @Test
    void ofExceptions() {
        expect(IdnaProperty.PVALID, 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007);
        expect(IdnaProperty.CONTEXTO, 0xB7, 0x375, 0x5F3, 0x5F4, 0x660, 0x669, 0x6F0, 0x6F9, 0x30FB);
        expect(IdnaProperty.CONTEXTJ, 0x200C, 0x200D);
        expect(IdnaProperty.DISALLOWED, 0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3035, 0x303B);
    }

    @Test
    void ofLettersThatFoldToThemselves() {
        expect(IdnaProperty.PVALID, 0xE0, 0xF6, 0xF8, 0x131, 0x138, 0x1F0, 0x390, 0x3B1, 0x430, 0x10D0, 0x1E96, 0x2184);
        expect(IdnaProperty.DISALLOWED, 0xC0, 0x130, 0x149, 0x17F, 0x345, 0x391, 0x410, 0x1E9A, 0x1E9E, 0x2126, 0x2183);
    }

    /** Cherokee folds to upper case since Unicode 8. */
    @Test
    void ofCherokee() {
        expect(IdnaProperty.PVALID, 0x13A0, 0x13EF, 0x13F5);
        expect(IdnaProperty.DISALLOWED, 0x13F8, 0xAB70, 0xABBF);
    }

    @Test
    void ofTheIgnorable() {
        expect(
                IdnaProperty.DISALLOWED,
                0x34F,
                0x115F,
                0x17B4,
                0x180B,
                0x20D0,
                0x20F0,
                0xFE00,
                0x1D165,
                0x1D242,
                0xE0100);
    }

    @Test
    void ofHangul() {
        expect(IdnaProperty.PVALID, 0xAC00, 0xD7A3);
        expect(IdnaProperty.DISALLOWED, 0x1100, 0x11FF, 0xA960, 0xD7B0, 0xD7FB, 0x3131, 0xFFA1);
    }

    @Test
    void ofMarksDigitsAndIdeographs() {
        expect(IdnaProperty.PVALID, 0x300, 0x93E, 0x94D, 0x966, 0x3005, 0x4E00, 0x9FA5, 0x20000);
        expect(IdnaProperty.DISALLOWED, 0x340, 0x488, 0xBD, 0x2160, 0x3000, 0xF900, 0x2F800);
    }

    @Test
    void ofWhatIsNoCharacter() {
        expect(IdnaProperty.DISALLOWED, 0x378, 0xD800, 0xDFFF, 0xE000, 0xFDD0, 0xFFFF, 0xE0001, 0x10FFFF);
    }

    /** RFC 5892 is stricter than IDNA 2003 but for its exceptions: what it allows, that left as it is. */
    @Test
    void whatIsAllowedWasUnchangedInIdna2003() {
        for (int c = 0x80; c < 0x3000; c++) {
            if (IdnaProperty.of(c) == IdnaProperty.PVALID && isOfUnicode32(c)) {
                String letter = Character.toString(c);
                String mapped = IDN.toUnicode(IDN.toASCII(letter));
                boolean exception = c == 0xDF || c == 0x3C2;
                assertThat(mapped.equals(letter)).as(Integer.toHexString(c)).isEqualTo(!exception);
            }
        }
    }

    private static boolean isOfUnicode32(int c) {
        try {
            IDN.toASCII(Character.toString(c));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void expect(IdnaProperty property, int... codePoints) {
        for (int c : codePoints) {
            assertThat(IdnaProperty.of(c)).as(Integer.toHexString(c)).isEqualTo(property);
        }
    }
}
