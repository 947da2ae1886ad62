package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Ipv6FormatTest {

    private static final FormatChecks IPV6 = new FormatChecks(Ipv6Format.INSTANCE, Ipv6Format::isIpv6);

    @Test
    void acceptsAllGroups() {
        IPV6.accept("1:2:3:4:5:6:7:8", "2001:0DB8:0000:0000:0008:0800:200c:417a", "::", "0:0:0:0:0:0:0:0");
        IPV6.refuse("1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:", ":2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:");
    }

    @Test
    void acceptsOneGapOfOneGroupOrMore() {
        IPV6.accept("::1", "1::", "1::8", "1:2:3::6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::3:4:5:6:7:8");
        IPV6.refuse("1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1:2:3:4::5:6:7:8", "1::2::3", "::1::", ":::", "1:::2");
        IPV6.refuse("1::2:", ":1::2", "::::", ":");
    }

    @Test
    void acceptsAnIpv4AddressAtTheEnd() {
        IPV6.accept("::1.2.3.4", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1::1.2.3.4", "1:2:3:4:5::1.2.3.4");
        IPV6.refuse("1.2.3.4", "1.2.3.4::", "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:1.2.3.4");
        IPV6.refuse(
                "::1.2.3",
                "::1.2.3.256",
                "::1.2.3.04",
                "::1.2.3.4.",
                "::1.2.3.4.5",
                "1.2.3.4::1",
                "1:2:3:4:5:6::1.2.3.4");
    }

    @Test
    void refusesOtherGroups() {
        IPV6.refuse(
                "",
                "1",
                "12345::",
                "::12345",
                "::g",
                "::-1",
                "::1 ",
                " ::1",
                "::\u0661",
                "::1%eth0",
                "[::1]",
                "::1/64");
        IPV6.refuse("::00001", "1:2:3:4:5:6:7:\u00B2");
    }

    /** Java takes more digits and leading zeros of IPv4, which are left out here. */
    @Test
    void agreesWithJavaOnRandomText() {
        Random random = new Random(4291);
        String[] parts = {":", "::", "1", "0", "ffff", "a:b:c", "1:2:3:4:5:6", ":1:", "1.2.3.4", "2:3"};
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(6);
            for (int part = 0; part < count; part++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String address = text.toString();
            if (address.contains(":") && !address.matches(".*([0-9a-f]{5}|\\b0[0-9]+[.]).*")) {
                assertThat(Ipv6Format.isIpv6(address)).as(address).isEqualTo(isJavaAddress(address));
            }
        }
    }

    private static boolean isJavaAddress(String text) {
        try {
            InetAddress.getByName("[" + text + "]");
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Test
    void countsTheGroupsThatAreWritten() {
        assertThat(Ipv6Format.writtenGroups("::", 0, 2)).isZero();
        assertThat(Ipv6Format.writtenGroups("1::2:1.2.3.4", 0, 12)).isEqualTo(4);
        assertThat(Ipv6Format.writtenGroups("1:2:3:4:5:6:7:8", 0, 15)).isEqualTo(8);
        assertThat(Ipv6Format.writtenGroups("1:2", 0, 3)).isEqualTo(-1);
    }
}
