package io.github.jsonschema2records.runtime.format;

import java.text.Normalizer;

/** Grammar of {@code Mailbox}, RFC 5321 section 4.1.2, and its extension by RFC 6531 section 3.3. */
final class Mailbox {

    private static final String ATOM_PUNCTUATION = "!#$%&'*+-/=?^_`{|}~";

    private Mailbox() {}

    /** Returns whether {@code [from, to)} is a mailbox, with characters beyond ASCII if {@code international}. */
    static boolean matches(CharSequence text, int from, int to, boolean international) {
        boolean quoted = from < to && text.charAt(from) == '"';
        int at = quoted ? skipQuoted(text, from + 1, to, international) : skipAtoms(text, from, to, international);
        return at > from && at < to && text.charAt(at) == '@' && isDomain(text, at + 1, to, international);
    }

    /** Skips {@code Dot-string}. Returns -1 if there is none. */
    private static int skipAtoms(CharSequence text, int from, int to, boolean international) {
        int start = from;
        int at = skipAtom(text, start, to, international);
        while (at > start && at < to && text.charAt(at) == '.') {
            start = at + 1;
            at = skipAtom(text, start, to, international);
        }
        return at > start ? at : -1;
    }

    private static int skipAtom(CharSequence text, int from, int to, boolean international) {
        int at = from;
        while (at < to) {
            int c = Character.codePointAt(text, at);
            boolean ascii = Ascii.isLetterOrDigit(c) || ATOM_PUNCTUATION.indexOf(c) >= 0;
            if (!ascii && !(international && isBeyondAscii(c))) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Skips the rest of {@code Quoted-string}. Returns -1 if it is not valid. */
    private static int skipQuoted(CharSequence text, int from, int to, boolean international) {
        int at = from;
        while (at < to) {
            int c = Character.codePointAt(text, at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at++;
            }
            boolean allowed = at < to && isPrintable(text.charAt(at));
            if (!allowed && !(international && isBeyondAscii(c))) {
                return -1;
            }
            at += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c < 0x7F;
    }

    /** Returns whether a character is a {@code UTF8-non-ascii}. Unpaired surrogates are not. */
    private static boolean isBeyondAscii(int c) {
        return c >= 0x80 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    /** Returns whether {@code [from, to)} is a domain name or an address in brackets. */
    private static boolean isDomain(CharSequence text, int from, int to, boolean international) {
        if (from < to && text.charAt(from) == '[') {
            return text.charAt(to - 1) == ']' && AddressLiteral.matches(text, from + 1, to - 1);
        }
        return HostnameFormat.isName(text, from, to)
                || (international && isInternationalName(text.subSequence(from, to)));
    }

    /**
     * Checks a Unicode domain name after normalizing it, since RFC 6532 section 3.1 recommends NFC but does not require
     * it.
     */
    private static boolean isInternationalName(CharSequence domain) {
        return !Ascii.isAscii(domain) && IdnaNames.isName(Normalizer.normalize(domain, Normalizer.Form.NFC));
    }
}
