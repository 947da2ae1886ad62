package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

/** RFC 5321 sections 4.1.2 and 4.1.3. */
class EmailFormatTest {

    private static final FormatChecks EMAIL = new FormatChecks(EmailFormat.INSTANCE, EmailFormat::isEmail);

    @Test
    void theLocalPartMayBeAtoms() {
        EMAIL.accept("a@b", "a.b.c@d", "!#$%&'*+-/=?^_`{|}~@a", "0@a", "A.b@c", "a".repeat(10_000) + "@b");
        EMAIL.refuse("", "@", "a", "@b", "a@", ".a@b", "a.@b", "a..b@c", "a b@c", "a,b@c", "a(c)@b", "<a@b>", "a@b@c");
        EMAIL.refuse("a\"b@c", "a\\@b", "a:b@c", "a[@b", "a\t@b", "\u00e9@a", "a@b ", " a@b", "a@b,c@d");
    }

    @Test
    void theLocalPartMayBeQuoted() {
        EMAIL.accept(
                "\"\"@a",
                "\"a b\"@c",
                "\".\"@a",
                "\"a@b\"@c",
                "\"\\\"\"@a",
                "\"\\\\\"@a",
                "\"\\a\"@b",
                "\"<>[]:;,\"@a");
        EMAIL.refuse(
                "\"@a",
                "\"a@b",
                "\"a\"b@c",
                "a\"b\"@c",
                "\"a\".b@c",
                "\"\\\"@a",
                "\"\t\"@a",
                "\"\u00e9\"@a",
                "\"\\\u00e9\"@a");
        EMAIL.refuse("\"", "\"\"", "\"\\", "\"a\"", "\"a\\");
    }

    @Test
    void theDomainIsAName() {
        EMAIL.accept("a@b.c", "a@1.2.3.4", "a@B-c", "a@xn--a", "a@" + "b".repeat(63));
        EMAIL.refuse(
                "a@.b", "a@b.", "a@b..c", "a@-b", "a@b-", "a@b_c", "a@b=c", "a@b c", "a@\u00e9", "a@" + "b".repeat(64));
    }

    @Test
    void theDomainMayBeAnAddress() {
        EMAIL.accept(
                "a@[1.2.3.4]",
                "a@[IPv6:::1]",
                "a@[ipV6:1:2:3:4:5:6:7:8]",
                "a@[IPv6:1::3:4:5:6:7]",
                "a@[IPv6:::1.2.3.4]");
        EMAIL.refuse(
                "a@[]",
                "a@[",
                "a@]",
                "a@[1.2.3]",
                "a@[1.2.3.256]",
                "a@[::1]",
                "a@[IPv6:1]",
                "a@[1.2.3.4",
                "a@1.2.3.4]");
        EMAIL.refuse("a@[1.2.3.4]b", "a@[[1.2.3.4]]", "a@[IPv6:]", "a@[IPv6:::1%e]");
    }

    /** In a mailbox the gap stands for two groups at least. */
    @Test
    void anAddressIsNotShortenedByOneGroup() {
        EMAIL.refuse("a@[IPv6:1::3:4:5:6:7:8]", "a@[IPv6:::2:3:4:5:6:7:8]");
    }

    @Test
    void theDomainMayBeAnAddressOfAnotherKind() {
        EMAIL.accept("a@[x:y]", "a@[x-1:!Z^~@]", "a@[IPv7:1]");
        EMAIL.refuse(
                "a@[x:]",
                "a@[:y]",
                "a@[x-:y]",
                "a@[x y:z]",
                "a@[x:y z]",
                "a@[x:[]",
                "a@[x:\\]",
                "a@[x:]]",
                "a@[x:\u00e9]");
    }
}
