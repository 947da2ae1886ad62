package io.github.jsonschema2records.runtime.format;

/** The format {@code regex}: a regular expression of ECMA-262. */
public final class RegexFormat extends DecodedFormat {

    /** The format. */
    public static final TextFormat INSTANCE = new RegexFormat();

    private RegexFormat() {
        super("regex");
    }

    @Override
    public boolean matches(String text) {
        return EcmaRegexSyntax.isValid(text);
    }
}
