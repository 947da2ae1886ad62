package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Format {@code uuid} (JSON Schema Validation, section 7.3.5): {@code UUID} of RFC 4122 section 3, of any version and
 * variant.
 */
public final class UuidFormat extends PlainFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new UuidFormat();

    private static final int LENGTH = 36;

    private static final byte HEX = 0;
    private static final byte HYPHEN = 1;
    private static final byte OTHER = 2;

    /** Class of each byte. */
    private static final byte[] CLASSES = classes();

    /** Positions of the hyphens, as bits. */
    private static final long HYPHENS = 1L << 8 | 1L << 13 | 1L << 18 | 1L << 23;

    private UuidFormat() {
        super("uuid");
    }

    /**
     * Returns whether {@code text} is a UUID, such as {@code 2eb8aa08-aa98-11ea-b4aa-73b441d16380}, in either case.
     */
    public static boolean isUuid(CharSequence text) {
        return matches(text, INSTANCE);
    }

    /** Works without branches, because a processor cannot predict a random mix of digits and letters. */
    @Override
    boolean matches(JsonDocument d, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < LENGTH; i++) {
            int expected = (int) (HYPHENS >>> i) & HYPHEN;
            wrong |= expected ^ CLASSES[d.byteAt(from + i) & 0xFF];
        }
        return wrong == 0;
    }

    private static byte[] classes() {
        byte[] classes = new byte[0x100];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = Ascii.isHex(c) ? HEX : OTHER;
        }
        classes['-'] = HYPHEN;
        return classes;
    }
}
