package io.github.jsonschema2records.runtime.format;

/**
 * Format {@code idn-hostname} (JSON Schema Validation, section 7.3.3): a host name, possibly with Unicode labels of
 * IDNA 2008 (RFC 5890 section 2.3.2.3).
 *
 * <p>The characters allowed in a label follow from RFC 5892 and the Unicode data of the running JDK. A character that
 * the JDK does not know is refused.
 */
public final class IdnHostnameFormat extends DecodedFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new IdnHostnameFormat();

    private IdnHostnameFormat() {
        super("idn-hostname");
    }

    /** Returns whether {@code text} is an internationalized host name. */
    public static boolean isIdnHostname(CharSequence text) {
        return IdnaNames.isName(text.toString());
    }

    @Override
    public boolean matches(String text) {
        return IdnaNames.isName(text);
    }
}
