package io.github.jsonschema2records.runtime.format;

/** Bidi rule for labels, RFC 5893 section 2, based on the Bidi classes of the JDK. */
final class BidiRule {

    private static final int L = 1 << Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    private static final int R = 1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    private static final int AL = 1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    private static final int EN = 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    private static final int AN = 1 << Character.DIRECTIONALITY_ARABIC_NUMBER;
    private static final int NSM = 1 << Character.DIRECTIONALITY_NONSPACING_MARK;

    /** Bidi classes ES, CS, ET, ON and BN, which are allowed in labels of both directions. */
    private static final int NEUTRAL = 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR
            | 1 << Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR
            | 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR
            | 1 << Character.DIRECTIONALITY_OTHER_NEUTRALS
            | 1 << Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;

    private BidiRule() {}

    /** Returns whether the label has a character of class R, AL or AN. */
    static boolean isRightToLeft(int[] label) {
        return (classes(label) & (R | AL | AN)) != 0;
    }

    /**
     * Returns whether the label satisfies the six conditions of the rule, which are checked in their order.
     *
     * @param label a label that is not empty
     */
    static boolean allows(int[] label) {
        int first = bidiClass(label[0]);
        int all = classes(label);
        int last = lastExceptMarks(label);
        if ((first & (R | AL)) != 0) {
            return (all & ~(R | AL | AN | EN | NEUTRAL | NSM)) == 0
                    && (last & (R | AL | EN | AN)) != 0
                    && (all & (EN | AN)) != (EN | AN);
        }
        return first == L && (all & ~(L | EN | NEUTRAL | NSM)) == 0 && (last & (L | EN)) != 0;
    }

    private static int classes(int[] label) {
        int classes = 0;
        for (int c : label) {
            classes |= bidiClass(c);
        }
        return classes;
    }

    /** Returns the class of the last character that is not an NSM. */
    private static int lastExceptMarks(int[] label) {
        int i = label.length - 1;
        while (i > 0 && bidiClass(label[i]) == NSM) {
            i--;
        }
        return bidiClass(label[i]);
    }

    /** Returns the Bidi class as a bit. For a code point without a class the bit belongs to none of the sets above. */
    private static int bidiClass(int codePoint) {
        return 1 << Character.getDirectionality(codePoint);
    }
}
