package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules of RFC 5892 appendix A. */
class IdnaContextTest {

    @Test
    void zeroWidthNonJoiner() {
        accept(
                "\u0915\u094d\u200c\u0937",
                "\u0628\u200c\u0628",
                "\u0628\u064b\u200c\u064b\u0627",
                "\ua872\u200c\ua840");
        accept("\u0628\u200c\u0628\u200c\u0628", "\ud83a\udd22\ud83a\udd4b\u200c\ud83a\udd22");
        // Nothing before or behind; a letter that does not join behind, one that does not before; none of the script.
        refuse(
                "\u200c\u0628",
                "\u0628\u200c",
                "\u0627\u200c\u0628",
                "\u0628\u200c\ua872",
                "a\u200cb",
                "\u064b\u200c\u0628");
        refuse("\u0628\u200c\u200c\u0628", "\u0915\u094d\u200c\u0937x\u200cy", "\u0628\u064b\u200c\u064b");
    }

    @Test
    void zeroWidthJoiner() {
        accept("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d");
        refuse("\u200d", "\u0915\u200d", "\u0628\u200d\u0628", "\u0915\u094da\u200d");
    }

    @Test
    void middleDot() {
        accept("l\u00b7l", "al\u00b7la");
        refuse("\u00b7", "l\u00b7", "\u00b7l", "a\u00b7l", "l\u00b7a", "L\u00b7L", "l\u00b7\u00b7l");
    }

    @Test
    void greekKeraia() {
        accept("\u0375\u03b1", "a\u0375\u03b1");
        refuse("\u0375", "\u03b1\u0375", "\u0375a", "\u03b1\u0375a");
    }

    @Test
    void hebrewGereshAndGershayim() {
        accept("\u05d0\u05f3", "\u05d0\u05f4\u05d0");
        refuse("\u05f3", "\u05f4\u05d0", "a\u05f3", "\u0628\u05f4");
    }

    @Test
    void katakanaMiddleDot() {
        accept("\u30fb\u3042", "a\u30fba\u30a2", "\u4e00\u30fb", "\u30fb\u3005");
        refuse("\u30fb", "a\u30fba", "\u30fb\u30fb", "\u30fb\uac00");
    }

    @Test
    void arabicDigits() {
        accept("\u0628\u0660\u0669", "\u0628\u06f0\u06f9");
        refuse("\u0628\u0660\u06f0", "\u0628\u06f9\u0661");
    }

    private static void accept(String... labels) {
        for (String label : labels) {
            assertThat(isAllowed(label)).as(label).isTrue();
        }
    }

    private static void refuse(String... labels) {
        for (String label : labels) {
            assertThat(isAllowed(label)).as(label).isFalse();
        }
    }

    /** Whether every code point that has a rule may stand where it is. */
    private static boolean isAllowed(String label) {
        int[] codePoints = label.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            IdnaProperty property = IdnaProperty.of(codePoints[i]);
            boolean contextual = property == IdnaProperty.CONTEXTJ || property == IdnaProperty.CONTEXTO;
            if (contextual && !IdnaContext.allows(codePoints, i)) {
                return false;
            }
        }
        return true;
    }
}
