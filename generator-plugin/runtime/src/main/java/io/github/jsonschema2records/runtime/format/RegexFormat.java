package io.github.jsonschema2records.runtime.format;

/** Format {@code regex} (JSON Schema Validation, section 7.3.8): a regular expression of ECMA-262. */
public final class RegexFormat extends DecodedFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new RegexFormat();

    private RegexFormat() {
        super("regex");
    }

    @Override
    public boolean matches(String text) {
        return EcmaRegexSyntax.isValid(text);
    }
}
