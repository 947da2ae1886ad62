package io.github.jsonschema2records.runtime.format;

/**
 * Format {@code relative-json-pointer} (JSON Schema Validation, section 7.3.7), as defined in the Internet-Draft of
 * that name.
 */
public final class RelativeJsonPointerFormat extends AsciiFormat {

    /**
     * Shared instance for draft 2020-12 (draft-bhutton-relative-json-pointer-00), in which {@code 0+1} is the next
     * item.
     */
    public static final TextFormat INSTANCE = new RelativeJsonPointerFormat(true);

    /**
     * Shared instance for drafts 7 and 2019-09 (draft-handrews-relative-json-pointer), without steps to other items.
     */
    public static final TextFormat WITHOUT_INDEX = new RelativeJsonPointerFormat(false);

    private final boolean index;

    private RelativeJsonPointerFormat(boolean index) {
        super("relative-json-pointer");
        this.index = index;
    }

    /**
     * Returns whether {@code text} is a relative JSON Pointer of draft 2020-12: {@code 1/a}, {@code 0#}, {@code 0-1}.
     */
    public static boolean isRelativeJsonPointer(CharSequence text) {
        return matches(text, 0, text.length(), true);
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return matches(text, from, to, index);
    }

    private static boolean matches(CharSequence text, int from, int to, boolean index) {
        int at = skipNumber(text, from, to);
        if (index && at > 0 && at < to && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at = skipNumber(text, at + 1, to);
        }
        if (at < 0) {
            return false;
        }
        boolean name = to - at == 1 && text.charAt(at) == '#';
        return name || JsonPointerFormat.isJsonPointer(text, at, to);
    }

    /** Skips {@code non-negative-integer}, which has no leading zeros. Returns -1 if there is none. */
    private static int skipNumber(CharSequence text, int from, int to) {
        int end = Ascii.skipDigits(text, from, to);
        boolean leadingZero = end - from > 1 && text.charAt(from) == '0';
        return end == from || leadingZero ? -1 : end;
    }
}
