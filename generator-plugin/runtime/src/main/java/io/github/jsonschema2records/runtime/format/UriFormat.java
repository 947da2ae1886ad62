package io.github.jsonschema2records.runtime.format;

/** Formats {@code uri} and {@code uri-reference} (JSON Schema Validation, section 7.3.5): RFC 3986 appendix A. */
public final class UriFormat extends AsciiFormat {

    /** Shared instance of {@code uri}, which requires a scheme. */
    public static final TextFormat URI = new UriFormat("uri", true);

    /** Shared instance of {@code uri-reference}: a URI or a relative reference. */
    public static final TextFormat REFERENCE = new UriFormat("uri-reference", false);

    private final boolean absolute;

    private UriFormat(String name, boolean absolute) {
        super(name);
        this.absolute = absolute;
    }

    /** Returns whether {@code text} is a URI, which begins with a scheme. */
    public static boolean isUri(CharSequence text) {
        return isReference(text, 0, text.length(), true);
    }

    /** Returns whether {@code text} is a URI or a relative reference. */
    public static boolean isUriReference(CharSequence text) {
        return isReference(text, 0, text.length(), false);
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return isReference(text, from, to, absolute);
    }

    private static boolean isReference(CharSequence text, int from, int to, boolean absolute) {
        boolean scheme = !absolute || UriReference.skipScheme(text, from, to) > from;
        return scheme && UriReference.matches(text, from, to, 0, 0);
    }
}
