package io.github.jsonschema2records.runtime.format;

import java.lang.Character.UnicodeScript;

/** Contextual rules of RFC 5892 appendix A. */
final class IdnaContext {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int MIDDLE_DOT = 0xB7;
    private static final int GREEK_KERAIA = 0x375;
    private static final int HEBREW_GERESH = 0x5F3;
    private static final int HEBREW_GERSHAYIM = 0x5F4;
    private static final int KATAKANA_MIDDLE_DOT = 0x30FB;
    private static final int ARABIC_INDIC_ZERO = 0x660;
    private static final int EXTENDED_ARABIC_INDIC_ZERO = 0x6F0;

    private IdnaContext() {}

    /** Returns whether the rule of the code point at {@code at}, a CONTEXTJ or CONTEXTO, is satisfied. */
    static boolean allows(int[] label, int at) {
        return switch (label[at]) {
            case ZERO_WIDTH_NON_JOINER -> isBehindVirama(label, at) || JoiningTypes.isBetweenJoining(label, at);
            case ZERO_WIDTH_JOINER -> isBehindVirama(label, at);
            case MIDDLE_DOT -> at > 0 && label[at - 1] == 'l' && at + 1 < label.length && label[at + 1] == 'l';
            case GREEK_KERAIA -> at + 1 < label.length && UnicodeScript.of(label[at + 1]) == UnicodeScript.GREEK;
            case HEBREW_GERESH, HEBREW_GERSHAYIM -> at > 0 && UnicodeScript.of(label[at - 1]) == UnicodeScript.HEBREW;
            case KATAKANA_MIDDLE_DOT -> hasJapanese(label);
            default -> !hasDigitOf(otherZero(label[at]), label);
        };
    }

    private static boolean isBehindVirama(int[] label, int at) {
        return at > 0 && Viramas.contains(label[at - 1]);
    }

    private static boolean hasJapanese(int[] label) {
        for (int c : label) {
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || script == UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    /** Returns the zero of the other set of Arabic digits. A label must not mix the two sets. */
    private static int otherZero(int digit) {
        return isDigitOf(ARABIC_INDIC_ZERO, digit) ? EXTENDED_ARABIC_INDIC_ZERO : ARABIC_INDIC_ZERO;
    }

    private static boolean hasDigitOf(int zero, int[] label) {
        for (int c : label) {
            if (isDigitOf(zero, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigitOf(int zero, int c) {
        return c >= zero && c <= zero + 9;
    }
}
