package io.github.jsonschema2records.runtime.format;

/**
 * Format {@code ipv4} (JSON Schema Validation, section 7.3.4): the dotted quad of RFC 2673 section 3.2.
 *
 * <p>Leading zeros are refused, as by {@code IPv4address} of RFC 3986, because some readers take such numbers as octal.
 */
public final class Ipv4Format extends AsciiFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new Ipv4Format();

    private Ipv4Format() {
        super("ipv4");
    }

    /** Returns whether {@code text} is an IPv4 address, such as {@code 192.168.0.1}. */
    public static boolean isIpv4(CharSequence text) {
        return isIpv4(text, 0, text.length());
    }

    @Override
    boolean matches(CharSequence text, int from, int to) {
        return isIpv4(text, from, to);
    }

    static boolean isIpv4(CharSequence text, int from, int to) {
        int at = from;
        for (int octet = 0; octet < 4; octet++) {
            if (octet > 0) {
                if (at == to || text.charAt(at) != '.') {
                    return false;
                }
                at++;
            }
            at = skipOctet(text, at, to);
            if (at < 0) {
                return false;
            }
        }
        return at == to;
    }

    /** Skips a number from 0 to 255. Returns -1 if there is none. */
    private static int skipOctet(CharSequence text, int from, int to) {
        int end = Ascii.skipDigits(text, from, Math.min(to, from + 3));
        int value = 0;
        for (int at = from; at < end; at++) {
            value = 10 * value + text.charAt(at) - '0';
        }
        boolean leadingZero = end - from > 1 && text.charAt(from) == '0';
        return end == from || leadingZero || value > 255 ? -1 : end;
    }
}
