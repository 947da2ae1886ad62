package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Ipv4FormatTest {

    private static final FormatChecks IPV4 = new FormatChecks(Ipv4Format.INSTANCE, Ipv4Format::isIpv4);

    @Test
    void acceptsNumbersTo255AtEveryPlace() {
        for (int number = 0; number <= 1100; number++) {
            for (String text : new String[] {number + ".0.1.2", "0." + number + ".1.2", "9.99.199." + number}) {
                assertThat(Ipv4Format.isIpv4(text)).as(text).isEqualTo(number <= 255);
            }
        }
        IPV4.accept("0.0.0.0", "255.255.255.255", "10.0.200.19");
    }

    @Test
    void refusesLeadingZeros() {
        IPV4.refuse("00.0.0.0", "01.0.0.0", "0.0.0.00", "1.2.3.04", "001.2.3.4");
    }

    @Test
    void refusesOtherShapes() {
        IPV4.refuse("", ".", "1", "1.2", "1.2.3", "1.2.3.", ".1.2.3", "1.2.3.4.", "1.2.3.4.5", "1..2.3", "1,2,3,4");
        IPV4.refuse("0x1.2.3.4", "1.2.3.a", "1.2.3.4/8", "1.2.3.4:80", " 1.2.3.4", "1.2.3.4 ", "-1.2.3.4", "1.2.3.+4");
        IPV4.refuse("1.2.3.\u0664", "1\u30022.3.4", "1.2.3.\u00B2");
    }
}
