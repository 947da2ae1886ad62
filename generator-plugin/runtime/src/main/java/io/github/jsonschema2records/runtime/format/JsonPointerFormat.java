package io.github.jsonschema2records.runtime.format;

/** Format {@code json-pointer} (JSON Schema Validation, section 7.3.7): {@code json-pointer} of RFC 6901 section 3. */
public final class JsonPointerFormat extends AsciiFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new JsonPointerFormat();

    private JsonPointerFormat() {
        super("json-pointer");
    }

    /**
     * Returns whether {@code text} is a JSON Pointer: empty or like {@code /a/b}, with tildes only in {@code ~0} and
     * {@code ~1}.
     */
    public static boolean isJsonPointer(CharSequence text) {
        return isJsonPointer(text, 0, text.length());
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return isJsonPointer(text, from, to);
    }

    static boolean isJsonPointer(CharSequence text, int from, int to) {
        if (from < to && text.charAt(from) != '/') {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '~' && !isEscaped(text, at + 1, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(CharSequence text, int at, int to) {
        return at < to && (text.charAt(at) == '0' || text.charAt(at) == '1');
    }
}
