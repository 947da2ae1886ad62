package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

class IdnHostnameFormatTest {

    private static final FormatChecks HOSTNAME =
            new FormatChecks(IdnHostnameFormat.INSTANCE, IdnHostnameFormat::isIdnHostname);

    @Test
    void acceptsHostnames() {
        HOSTNAME.accept("a", "WWW.Example.COM", "3com.example", "ab--cd", "xn--bcher-kva");
        HOSTNAME.refuse("", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", "a b", "xn--a", "a".repeat(64));
    }

    /** RFC 3490 section 3.1. */
    @Test
    void acceptsFourKindsOfDots() {
        HOSTNAME.accept("a.\u00fc\u3002b\uff0ec\uff61d");
        HOSTNAME.refuse("\u3002", "a\uff0e", "\uff61a", "a\u3002\u3002b", "a\u2024b");
    }

    /** RFC 5891 section 4.2. */
    @Test
    void labelsInUnicodeAreChecked() {
        HOSTNAME.accept("b\u00fccher", "\u4e2d\u6587", "stra\u00dfe", "\u03c3\u03c2", "\u0131", "\u13a0", "a-\u00fc");
        HOSTNAME.refuse(
                "B\u00fccher", "\u00dc", "-\u00fc", "\u00fc-", "ab--\u00fc", "\u0300a", "\uab70", "\u2764", "\u00bd");
        // Not in NFC; compatibility forms; a jamo; a variation selector; unassigned; half a surrogate pair.
        HOSTNAME.refuse("u\u0308", "\ufb01", "\uff41", "\u1100", "a\ufe0f", "\u0378", "\ud83d", "\u00fc\ude00");
    }

    @Test
    void lengthsAreThoseInAscii() {
        String label = "\u00fc".repeat(55);
        HOSTNAME.accept(
                label,
                "a".repeat(49) + "\u4e2d",
                String.join(".", label, label, label, label).substring(0, 220));
        HOSTNAME.refuse(
                "\u00fc".repeat(60), "a".repeat(59) + "\u4e2d", "\u4e2d".repeat(100_000), "\u00fc.".repeat(60_000));
    }

    /** RFC 5893 section 2: one label from right to left binds them all. */
    @Test
    void aNameWithALabelFromRightToLeftObeysTheBidiRule() {
        HOSTNAME.accept("a.\u05d0", "\u05d01.b2", "\u0628\u0660", "xn--4db.a", "0a.\u00fc");
        HOSTNAME.refuse("0a.\u05d0", "0a.xn--4db", "\u05d0.0a", "a\u05d0", "\u05d0a", "\u0660.\u0628");
    }
}
