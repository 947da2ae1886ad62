package io.github.jsonschema2records.runtime.format;

/**
 * The format {@code idn-hostname}: a host name, or one with labels in Unicode as IDNA 2008 has them (RFC 5890 section
 * 2.3.2.3).
 *
 * <p>Which characters a label may contain follows by RFC 5892 from the Unicode data of the running JDK: a character
 * newer than the JDK is refused.
 */
public final class IdnHostnameFormat extends DecodedFormat {

    /** The format. */
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
