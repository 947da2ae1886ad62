package io.github.jsonschema2records.runtime.format;

/**
 * Format {@code ipv6} (JSON Schema Validation, section 7.3.4): the text form of RFC 4291 section 2.2, without a zone
 * identifier.
 */
public final class Ipv6Format extends AsciiFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new Ipv6Format();

    private static final int GROUPS = 8;

    private Ipv6Format() {
        super("ipv6");
    }

    /** Returns whether {@code text} is an IPv6 address, such as {@code 2001:db8::7} or {@code ::ffff:192.0.2.1}. */
    public static boolean isIpv6(CharSequence text) {
        return isIpv6(text, 0, text.length());
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return isIpv6(text, from, to);
    }

    static boolean isIpv6(CharSequence text, int from, int to) {
        return writtenGroups(text, from, to) >= 0;
    }

    /**
     * Returns the number of groups of 16 bits that are written out: eight, or fewer if {@code ::} replaces the others.
     * Returns -1 if this is no address.
     */
    static int writtenGroups(CharSequence text, int from, int to) {
        int gap = gap(text, from, to);
        if (gap < 0) {
            return groups(text, from, to, to) == GROUPS ? GROUPS : -1;
        }
        int before = groups(text, from, gap, to);
        int behind = groups(text, gap + 2, to, to);
        return before < 0 || behind < 0 || before + behind >= GROUPS ? -1 : before + behind;
    }

    /** Returns the index of the first {@code ::}, or -1. */
    private static int gap(CharSequence text, int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (text.charAt(at) == ':' && text.charAt(at + 1) == ':') {
                return at;
            }
        }
        return -1;
    }

    /**
     * Returns the number of groups in {@code [from, to)}. An IPv4 address at the end of the whole text counts as two.
     */
    private static int groups(CharSequence text, int from, int to, int end) {
        int count = 0;
        int at = from;
        while (at < to || (at == to && count > 0)) {
            int colon = Ascii.indexOf(text, at, to, ':');
            int stop = colon < 0 ? to : colon;
            if (isGroup(text, at, stop)) {
                count++;
            } else if (stop == end && Ipv4Format.isIpv4(text, at, stop)) {
                count += 2;
            } else {
                return -1;
            }
            at = stop + 1;
        }
        return count;
    }

    private static boolean isGroup(CharSequence text, int from, int to) {
        return to - from >= 1 && to - from <= 4 && Ascii.skipHex(text, from, to) == to;
    }
}
