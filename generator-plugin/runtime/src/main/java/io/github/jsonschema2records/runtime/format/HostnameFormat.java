package io.github.jsonschema2records.runtime.format;

/** Format {@code hostname} (JSON Schema Validation, section 7.3.3): a name of RFC 1123 section 2.1, in ASCII. */
public final class HostnameFormat extends AsciiFormat {

    /** Shared instance for drafts from 7 on: a label with the prefix {@code xn--} must be an A-label of RFC 5890. */
    public static final TextFormat INSTANCE = new HostnameFormat(true);

    /** Shared instance for drafts 4 and 6, which do not check A-labels. */
    public static final TextFormat WITHOUT_A_LABELS = new HostnameFormat(false);

    static final int LONGEST_NAME = 253;
    static final int LONGEST_LABEL = 63;

    private final boolean checksALabels;

    private HostnameFormat(boolean checksALabels) {
        super("hostname");
        this.checksALabels = checksALabels;
    }

    /** Returns whether {@code text} is a host name with valid A-labels. */
    public static boolean isHostname(CharSequence text) {
        return isHostname(text, 0, text.length());
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return checksALabels ? isHostname(text, from, to) : isName(text, from, to);
    }

    private static boolean isHostname(CharSequence text, int from, int to) {
        return isName(text, from, to) && hasOnlyValidALabels(text, from, to);
    }

    /** Returns whether {@code [from, to)} consists of labels between dots and has at most 253 characters. */
    static boolean isName(CharSequence text, int from, int to) {
        if (to - from > LONGEST_NAME) {
            return false;
        }
        int at = from;
        while (at <= to) {
            int end = endOfLabel(text, at, to);
            if (!isLabel(text, at, end)) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /** Returns whether {@code [from, to)} has 1 to 63 letters, digits and hyphens, without a hyphen at either end. */
    static boolean isLabel(CharSequence text, int from, int to) {
        if (to - from < 1 || to - from > LONGEST_LABEL || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!Ascii.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyValidALabels(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = endOfLabel(text, at, to);
            if (hasAcePrefix(text, at, end)) {
                String label = text.subSequence(at, end).toString();
                if (IdnaLabel.parse(label) == null) {
                    return false;
                }
            }
            at = end + 1;
        }
        return true;
    }

    private static int endOfLabel(CharSequence text, int from, int to) {
        int dot = Ascii.indexOf(text, from, to, '.');
        return dot < 0 ? to : dot;
    }

    /** Returns whether the label begins with {@code xn--}, in either case. */
    private static boolean hasAcePrefix(CharSequence text, int from, int to) {
        return to - from > 3
                && Ascii.upper(text.charAt(from)) == 'X'
                && Ascii.upper(text.charAt(from + 1)) == 'N'
                && text.charAt(from + 2) == '-'
                && text.charAt(from + 3) == '-';
    }
}
