package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.MessageText;
import org.jspecify.annotations.Nullable;

/** Explains why a string is not an e-mail address, host name, IP address, URI or UUID. */
final class AddressFault {

    private static final int UUID = 36;

    private AddressFault() {}

    static @Nullable String email(String text) {
        int sign = text.lastIndexOf('@');
        boolean quoted = text.charAt(0) == '"';
        if (sign < 0) {
            return "the @ is missing";
        } else if (sign == 0) {
            return "the name before the @ is missing";
        } else if (sign == text.length() - 1) {
            return "the domain after the @ is missing";
        } else if (!quoted && text.indexOf('@') != sign) {
            return "there is more than one @";
        } else if (!quoted && text.indexOf(' ') >= 0) {
            return FormatFault.notAllowed(' ');
        } else if (!quoted && (text.contains("..") || text.charAt(0) == '.' || text.charAt(sign - 1) == '.')) {
            return "a dot must not be first, last or next to another dot";
        }
        String domain = text.substring(sign + 1);
        return domain.charAt(0) == '[' ? null : hostname(domain);
    }

    static @Nullable String hostname(String text) {
        if (text.length() > HostnameFormat.LONGEST_NAME) {
            return "it is longer than " + HostnameFormat.LONGEST_NAME + " characters";
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && !Ascii.isLetterOrDigit(c) && c != '-' && c != '.') {
                return FormatFault.notAllowed(c);
            }
        }
        int from = 0;
        while (from <= text.length()) {
            int dot = text.indexOf('.', from);
            int end = dot < 0 ? text.length() : dot;
            if (end == from) {
                return "there is nothing " + (end == text.length() ? "after the last" : "before a") + " dot";
            } else if (text.charAt(from) == '-' || text.charAt(end - 1) == '-') {
                return "a part between dots must not begin or end with a hyphen";
            } else if (end - from > HostnameFormat.LONGEST_LABEL) {
                return "a part between dots is longer than " + HostnameFormat.LONGEST_LABEL + " characters";
            }
            from = end + 1;
        }
        return null;
    }

    static @Nullable String ipv4(String text) {
        int numbers = 0;
        int from = 0;
        while (from <= text.length()) {
            int dot = text.indexOf('.', from);
            int end = dot < 0 ? text.length() : dot;
            String number = text.substring(from, end);
            if (Ascii.skipDigits(number, 0, number.length()) < number.length()) {
                return FormatFault.notAllowed(number.codePointAt(Ascii.skipDigits(number, 0, number.length())));
            } else if (number.length() > 1 && number.charAt(0) == '0') {
                return number + " has a leading zero";
            } else if (number.length() > 3 || (!number.isEmpty() && Integer.parseInt(number) > 255)) {
                return MessageText.shorten(number) + " is greater than 255";
            }
            numbers += number.isEmpty() ? 0 : 1;
            from = end + 1;
        }
        return "it must be four numbers with dots between them, not " + numbers;
    }

    static @Nullable String ipv6(String text) {
        if (text.indexOf('%') >= 0) {
            return "a zone is not allowed";
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Ascii.isHex(text.charAt(i)) && text.charAt(i) != ':' && text.charAt(i) != '.') {
                return FormatFault.notAllowed(text.codePointAt(i));
            }
        }
        return text.indexOf(':') < 0 ? "the colons are missing" : null;
    }

    static @Nullable String uri(String text, boolean absolute, boolean beyondAscii) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0 || (c >= 0x80 && !beyondAscii)) {
                return FormatFault.notAllowed(text.codePointAt(i));
            } else if (c == '%' && Ascii.skipHex(text, i + 1, Math.min(text.length(), i + 3)) < i + 3) {
                return "% must be followed by two hexadecimal digits";
            }
        }
        return absolute && UriReference.skipScheme(text, 0, text.length()) == 0
                ? "the scheme, as in https:, is missing"
                : null;
    }

    static @Nullable String uuid(String text) {
        if (text.length() == 32 && Ascii.skipHex(text, 0, 32) == 32) {
            return "the hyphens are missing";
        } else if (text.length() != UUID) {
            return "it must have " + UUID + " characters, not " + text.codePointCount(0, text.length());
        }
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen && text.charAt(i) != '-') {
                return "the hyphens must make groups of 8, 4, 4, 4 and 12 digits";
            } else if (!hyphen && !Ascii.isHex(text.charAt(i))) {
                return FormatFault.notAllowed(text.codePointAt(i));
            }
        }
        return null;
    }
}
