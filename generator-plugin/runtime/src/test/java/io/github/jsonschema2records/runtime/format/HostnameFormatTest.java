package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostnameFormatTest {

    private static final FormatChecks HOSTNAME = new FormatChecks(HostnameFormat.INSTANCE, HostnameFormat::isHostname);

    /** RFC 1123 section 2.1. */
    @Test
    void labelsAreLettersDigitsAndHyphens() {
        HOSTNAME.accept("a", "A", "0", "a.b", "3com.example", "1.2.3.4", "a-b", "a--b", "ab--c", "WWW.Example.COM");
        HOSTNAME.refuse("", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "a-.b", "-", "a_b", "_a", "a b", "a/b", "a:1");
        HOSTNAME.refuse("\u00e9", "a.\u4e2d", "a\u3002b", "a\uff0eb", "\u212a", "a\n", "\ud83d");
    }

    /** RFC 1035 section 2.3.4: 255 octets on the wire are 253 characters. */
    @Test
    void lengthsAreLimited() {
        String label = "a".repeat(63);
        String name = String.join(".", label, label, label, "b".repeat(61));
        HOSTNAME.accept(label, name);
        HOSTNAME.refuse(label + "a", "a." + label + "a", name + "b", "a.".repeat(100_000) + "a");
        assertThat(name).hasSize(253);
    }

    /** RFC 5891 section 5.4. */
    @Test
    void aLabelsAreThoseOfULabels() {
        HOSTNAME.accept("xn--bcher-kva.example", "XN--Bcher-KVA", "a.xn--4dbrk0ce", "xn--9n2bp8q.xn--9t4b11yi5a");
        // No Punycode; of ASCII only; of a control character, a capital letter, a symbol, half a surrogate pair.
        HOSTNAME.refuse("xn--99999999", "xn--bcher-k9", "xn--a-", "xn--", "xn--a", "xn--wca", "xn--qei", "xn--ib9b");
    }

    @Test
    void anALabelThatViolatesTheBidiRuleIsRefusedWhileItsNeighboursAreNot() {
        HOSTNAME.accept("0a.xn--4db");
        HOSTNAME.refuse("xn--0ca24w");
    }

    @Test
    void olderDraftsTakeALabelsAsTheyAre() {
        StandardFormat older = (StandardFormat) HostnameFormat.WITHOUT_A_LABELS;
        assertThat(older.matches("xn--a")).isTrue();
        assertThat(older.matches("xn--a-")).isFalse();
        assertThat(older.name()).isEqualTo("hostname");
    }
}
