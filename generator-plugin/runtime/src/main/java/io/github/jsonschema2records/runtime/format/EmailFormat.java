package io.github.jsonschema2records.runtime.format;

/**
 * The format {@code email}: {@code Mailbox} of RFC 5321 section 4.1.2.
 *
 * <p>So it is for every draft: those before 2019-09 name {@code addr-spec} of RFC 5322, which besides these has
 * comments, line breaks and domains that are no host names.
 */
public final class EmailFormat extends AsciiFormat {

    /** The format. */
    public static final TextFormat INSTANCE = new EmailFormat();

    private EmailFormat() {
        super("email");
    }

    /** Returns whether {@code text} is an e-mail address; its length is not limited but for that of the domain name. */
    public static boolean isEmail(CharSequence text) {
        return Mailbox.matches(text, 0, text.length(), false);
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return Mailbox.matches(text, from, to, false);
    }
}
