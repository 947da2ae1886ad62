package io.github.jsonschema2records.runtime.format;

/**
 * Format {@code email} (JSON Schema Validation, section 7.3.2): {@code Mailbox} of RFC 5321 section 4.1.2.
 *
 * <p>Used for every draft. Drafts before 2019-09 refer to {@code addr-spec} of RFC 5322, which also allows comments,
 * line breaks and domains that are not host names.
 */
public final class EmailFormat extends AsciiFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new EmailFormat();

    private EmailFormat() {
        super("email");
    }

    /** Returns whether {@code text} is an e-mail address. Only the length of the domain name is limited. */
    public static boolean isEmail(CharSequence text) {
        return Mailbox.matches(text, 0, text.length(), false);
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return Mailbox.matches(text, from, to, false);
    }
}
