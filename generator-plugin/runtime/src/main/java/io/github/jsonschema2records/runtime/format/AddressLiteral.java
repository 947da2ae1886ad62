package io.github.jsonschema2records.runtime.format;

/** Grammar of {@code address-literal} between its brackets, RFC 5321 section 4.1.3. */
final class AddressLiteral {

    private static final String IPV6 = "IPV6:";

    private AddressLiteral() {}

    /**
     * Returns whether {@code [from, to)} is an IPv4 address, an IPv6 address with its tag, or a general address
     * literal.
     */
    static boolean matches(CharSequence text, int from, int to) {
        if (isTaggedIpv6(text, from, to)) {
            // In an address literal "::" stands for at least two groups.
            int groups = Ipv6Format.writtenGroups(text, from + IPV6.length(), to);
            return groups >= 0 && groups != 7;
        }
        return Ipv4Format.isIpv4(text, from, to) || isGeneral(text, from, to);
    }

    private static boolean isTaggedIpv6(CharSequence text, int from, int to) {
        if (to - from < IPV6.length()) {
            return false;
        }
        for (int i = 0; i < IPV6.length(); i++) {
            char c = text.charAt(from + i);
            if ((Ascii.isLetter(c) ? Ascii.upper(c) : c) != IPV6.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Matches {@code General-address-literal}: {@code Standardized-tag ":" 1*dcontent}. */
    private static boolean isGeneral(CharSequence text, int from, int to) {
        int colon = Ascii.indexOf(text, from, to, ':');
        if (colon <= from || colon + 1 == to || !Ascii.isLetterOrDigit(text.charAt(colon - 1))) {
            return false;
        }
        for (int at = from; at < colon; at++) {
            if (!Ascii.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-') {
                return false;
            }
        }
        for (int at = colon + 1; at < to; at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c >= 0x7F || (c >= '[' && c <= ']')) {
                return false;
            }
        }
        return true;
    }
}
