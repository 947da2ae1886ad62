package io.github.jsonschema2records.generator.regex;

/**
 * The places in a character at which a byte of valid UTF-8 can be. The code points of unpaired surrogates are allowed.
 */
final class Utf8Validity {

    /** Between two characters. */
    static final int BOUNDARY = 0;

    static final int INVALID = -1;

    /**
     * The number of places. After BOUNDARY come: one, two or three arbitrary continuation bytes to follow, or two or
     * three after E0, F0, F4.
     */
    static final int PLACES = 7;

    private static final int ONE = 1;
    private static final int TWO = 2;
    private static final int THREE = 3;
    private static final int AFTER_E0 = 4;
    private static final int AFTER_F0 = 5;
    private static final int AFTER_F4 = 6;

    private Utf8Validity() {}

    /** Returns the place after a byte at a place, or {@link #INVALID}. */
    static int next(int place, int b) {
        return switch (place) {
            case BOUNDARY -> lead(b);
            case ONE -> within(b, 0x80, 0xBF, BOUNDARY);
            case TWO -> within(b, 0x80, 0xBF, ONE);
            case THREE -> within(b, 0x80, 0xBF, TWO);
            case AFTER_E0 -> within(b, 0xA0, 0xBF, ONE);
            case AFTER_F0 -> within(b, 0x90, 0xBF, TWO);
            default -> within(b, 0x80, 0x8F, TWO);
        };
    }

    /** Returns a number for each byte. Bytes with the same number have the same effect at every place. */
    static int kind(int b) {
        int kind = 0;
        for (int place = 0; place < PLACES; place++) {
            kind = kind * (PLACES + 1) + next(place, b) + 1;
        }
        return kind;
    }

    private static int within(int b, int first, int last, int next) {
        return b >= first && b <= last ? next : INVALID;
    }

    private static int lead(int b) {
        if (b < 0x80) {
            return BOUNDARY;
        }
        if (b < 0xE0) {
            return b < 0xC2 ? INVALID : ONE;
        }
        if (b < 0xF0) {
            return b == 0xE0 ? AFTER_E0 : TWO;
        }
        return b == 0xF0 ? AFTER_F0 : b == 0xF4 ? AFTER_F4 : b < 0xF4 ? THREE : INVALID;
    }
}
