package io.github.jsonschema2records.runtime;

/**
 * Bounds the locations in reports, because names of an untrusted document may be of any length. In a JSON Pointer (RFC
 * 6901), a name keeps its first 1,000 characters, followed by {@link #CUT}. A pointer of more than 8,192 characters has
 * {@link #CUT} as one of its reference tokens, instead of those in the middle.
 *
 * <p>In a pointer, {@code ~} is always followed by 0 or 1. So the mark says without doubt that something was cut, and
 * such a pointer resolves to no value. In readable paths and texts the mark is an ellipsis.
 */
public final class ShortPointer {

    /** Mark in a pointer, where something was left out. */
    public static final String CUT = "~\u2026";

    /** {@link #CUT} in the fragment of a URI. */
    private static final String CUT_IN_URI = "~%E2%80%A6";

    private static final String ELLIPSIS = "\u2026";

    /** Largest number of characters of a name, without the mark and with {@code ~} and {@code /} escaped. */
    private static final int LONGEST_NAME = 1_000;

    /** Largest number of characters of a pointer, a path, a URI, or an argument of a message. */
    private static final int LONGEST = 8_192;

    /** Number of characters before and after the mark in the middle. */
    private static final int HALF = (LONGEST - CUT_IN_URI.length() - 1) / 2;

    private ShortPointer() {}

    /** Returns whether a name of a document is too long to be shown as a whole. */
    public static boolean isCut(JsonDocument d, int name) {
        return d.beginning(name, LONGEST_NAME + 1).length() > LONGEST_NAME;
    }

    /** Returns a name of a document in readable form. */
    public static String name(JsonDocument d, int name) {
        return cut(d.beginning(name, LONGEST_NAME + 1), LONGEST_NAME);
    }

    /** Returns the reference token of a name of a document, without the slash before it. */
    public static String token(JsonDocument d, int name) {
        return token(d.beginning(name, LONGEST_NAME + 1));
    }

    /** Returns the reference token of a name, without the slash before it. */
    public static String token(String name) {
        String start = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME + 1);
        return cutToken(escape(start));
    }

    /** Returns a whole name as a reference token. */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns a pointer whose names and length are bounded. Returns the same object if it is short. */
    public static String of(String pointer) {
        return pointer.length() <= LONGEST_NAME ? pointer : withoutMiddle(withShortNames(pointer), CUT);
    }

    /** Returns the URI of a keyword, bounded like a pointer. */
    static String ofUri(String uri) {
        return withoutMiddle(uri, CUT_IN_URI);
    }

    /** Returns a readable path, bounded like a pointer. */
    static String ofPath(String path) {
        return path.length() <= LONGEST
                ? path
                : path.substring(0, undivided(path, HALF)) + ELLIPSIS + path.substring(path.length() - HALF);
    }

    /** Returns the start of a name or value, with an ellipsis if more follows. */
    static String ofName(String name) {
        return cut(name, LONGEST_NAME);
    }

    /** Returns the start of an argument of a message, with an ellipsis if more follows. */
    static String ofArgument(String argument) {
        return cut(argument, LONGEST);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, undivided(text, longest)) + ELLIPSIS;
    }

    private static String withShortNames(String pointer) {
        StringBuilder bounded = new StringBuilder();
        int from = 0;
        while (from < pointer.length()) {
            int slash = pointer.indexOf('/', from + 1);
            int to = slash < 0 ? pointer.length() : slash;
            bounded.append(pointer.charAt(from)).append(cutToken(pointer.substring(from + 1, to)));
            from = to;
        }
        return bounded.toString();
    }

    private static String cutToken(String token) {
        return token.length() <= LONGEST_NAME ? token : token.substring(0, undivided(token, LONGEST_NAME)) + CUT;
    }

    /** Replaces whole reference tokens in the middle by a mark. Divides one only if it is too long itself. */
    private static String withoutMiddle(String pointer, String mark) {
        if (pointer.length() <= LONGEST) {
            return pointer;
        }
        int slash = pointer.lastIndexOf('/', HALF);
        int head = slash < HALF / 2 ? HALF : slash;
        int tail = pointer.indexOf('/', pointer.length() - HALF);
        return pointer.substring(0, head) + "/" + mark + (tail < 0 ? "" : pointer.substring(tail));
    }

    /** Returns the end, or the index before it if that would divide a surrogate pair or an escape. */
    private static int undivided(String text, int end) {
        char last = text.charAt(end - 1);
        return last == '~' || Character.isHighSurrogate(last) ? end - 1 : end;
    }
}
