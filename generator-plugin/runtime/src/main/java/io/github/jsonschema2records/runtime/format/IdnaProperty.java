package io.github.jsonschema2records.runtime.format;

import org.jspecify.annotations.Nullable;

/** Derived property of a code point in IDNA, RFC 5892 section 3, based on the Unicode data of the JDK. */
enum IdnaProperty {
    /** Allowed. */
    PVALID,
    /** Allowed if the contextual rule of a joiner is satisfied. */
    CONTEXTJ,
    /** Allowed if another contextual rule is satisfied. */
    CONTEXTO,
    /** Disallowed or unassigned. */
    DISALLOWED;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Categories of section 2.1, LetterDigits, as bits. */
    private static final int LETTER_DIGITS = 1 << Character.LOWERCASE_LETTER
            | 1 << Character.UPPERCASE_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    /** Returns the property of a code point. */
    static IdnaProperty of(int codePoint) {
        IdnaProperty exception = exception(codePoint);
        if (exception != null) {
            return exception;
        }
        if (codePoint < 0x80) {
            boolean ldh = Ascii.isDigit(codePoint) || codePoint == '-' || (codePoint >= 'a' && codePoint <= 'z');
            return ldh ? PVALID : DISALLOWED;
        }
        if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
            return CONTEXTJ;
        }
        boolean allowed = (1 << Character.getType(codePoint) & LETTER_DIGITS) != 0
                && !isIgnorable(codePoint)
                && !isOldHangulJamo(codePoint)
                && IdnaStability.isStable(codePoint);
        return allowed ? PVALID : DISALLOWED;
    }

    /** Returns the property of the exceptions of section 2.6, or null for any other code point. */
    private static @Nullable IdnaProperty exception(int codePoint) {
        return switch (codePoint) {
            case 0x00DF, 0x03C2, 0x06FD, 0x06FE, 0x0F0B, 0x3007 -> PVALID;
            case 0x00B7, 0x0375, 0x05F3, 0x05F4, 0x30FB -> CONTEXTO;
            case 0x0640, 0x07FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B -> DISALLOWED;
            default -> isWithin(0x0660, 0x0669, codePoint) || isWithin(0x06F0, 0x06F9, codePoint) ? CONTEXTO : null;
        };
    }

    /**
     * Recognizes the LetterDigits among sections 2.3 and 2.4, IgnorableProperties and IgnorableBlocks: the combining
     * grapheme joiner, vowels of Khmer, variation selectors, combining marks for symbols and of music.
     */
    private static boolean isIgnorable(int codePoint) {
        return codePoint == 0x034F
                || isWithin(0x17B4, 0x17B5, codePoint)
                || isWithin(0x180B, 0x180F, codePoint)
                || isWithin(0xFE00, 0xFE0F, codePoint)
                || isWithin(0xE0100, 0xE01EF, codePoint)
                || isWithin(0x20D0, 0x20FF, codePoint)
                || isWithin(0x1D100, 0x1D24F, codePoint);
    }

    /** Recognizes the code points of section 2.9, OldHangulJamo. */
    private static boolean isOldHangulJamo(int codePoint) {
        return isWithin(0x1100, 0x11FF, codePoint)
                || isWithin(0xA960, 0xA97C, codePoint)
                || isWithin(0xD7B0, 0xD7FB, codePoint);
    }

    private static boolean isWithin(int first, int last, int codePoint) {
        return codePoint >= first && codePoint <= last;
    }
}
