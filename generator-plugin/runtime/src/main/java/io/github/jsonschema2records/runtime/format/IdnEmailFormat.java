package io.github.jsonschema2records.runtime.format;

/** The format {@code idn-email}: {@code Mailbox} as RFC 6531 section 3.3 extends it. */
public final class IdnEmailFormat extends DecodedFormat {

    /** The format. */
    public static final TextFormat INSTANCE = new IdnEmailFormat();

    private IdnEmailFormat() {
        super("idn-email");
    }

    /**
     * Returns whether {@code text} is an e-mail address, possibly with characters beyond ASCII.
     *
     * @see IdnHostnameFormat what a domain name with such characters may be
     */
    public static boolean isIdnEmail(CharSequence text) {
        return Mailbox.matches(text, 0, text.length(), true);
    }

    @Override
    public boolean matches(String text) {
        return isIdnEmail(text);
    }
}
