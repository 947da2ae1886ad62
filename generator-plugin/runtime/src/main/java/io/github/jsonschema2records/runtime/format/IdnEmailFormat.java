package io.github.jsonschema2records.runtime.format;

/**
 * Format {@code idn-email} (JSON Schema Validation, section 7.3.2): {@code Mailbox} as extended by RFC 6531 section
 * 3.3.
 */
public final class IdnEmailFormat extends DecodedFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new IdnEmailFormat();

    private IdnEmailFormat() {
        super("idn-email");
    }

    /**
     * Returns whether {@code text} is an e-mail address, possibly with characters beyond ASCII.
     *
     * @see IdnHostnameFormat domain names with such characters
     */
    public static boolean isIdnEmail(CharSequence text) {
        return Mailbox.matches(text, 0, text.length(), true);
    }

    @Override
    public boolean matches(String text) {
        return isIdnEmail(text);
    }
}
