package io.github.jsonschema2records.runtime.format;

/** Formats {@code iri} and {@code iri-reference} (JSON Schema Validation, section 7.3.5): RFC 3987 section 2.2. */
public final class IriFormat extends DecodedFormat {

    /** Shared instance of {@code iri}, which requires a scheme. */
    public static final TextFormat IRI = new IriFormat("iri", true);

    /** Shared instance of {@code iri-reference}: an IRI or a relative reference. */
    public static final TextFormat REFERENCE = new IriFormat("iri-reference", false);

    private static final int IN_QUERY = UriCharacters.UCSCHAR | UriCharacters.PRIVATE;

    private final boolean absolute;

    private IriFormat(String name, boolean absolute) {
        super(name);
        this.absolute = absolute;
    }

    /** Returns whether {@code text} is an IRI, which begins with a scheme. */
    public static boolean isIri(CharSequence text) {
        return isReference(text, true);
    }

    /** Returns whether {@code text} is an IRI or a relative reference. */
    public static boolean isIriReference(CharSequence text) {
        return isReference(text, false);
    }

    @Override
    public boolean matches(String text) {
        return isReference(text, absolute);
    }

    private static boolean isReference(CharSequence text, boolean absolute) {
        int to = text.length();
        boolean scheme = !absolute || UriReference.skipScheme(text, 0, to) > 0;
        return scheme && UriReference.matches(text, 0, to, UriCharacters.UCSCHAR, IN_QUERY);
    }
}
