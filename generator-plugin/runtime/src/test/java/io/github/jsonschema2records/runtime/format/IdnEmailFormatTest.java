package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

/** RFC 6531 section 3.3. */
class IdnEmailFormatTest {

    private static final FormatChecks EMAIL = new FormatChecks(IdnEmailFormat.INSTANCE, IdnEmailFormat::isIdnEmail);

    @Test
    void acceptsAddressesInAscii() {
        EMAIL.accept("a@b", "a.b@c.d", "\"a b\"@c", "a@[1.2.3.4]");
        EMAIL.refuse("", "a", "a@", "@a", ".a@b", "a b@c", "a@b_c", "a@[1.2.3]");
    }

    @Test
    void theLocalPartMayHaveAnyCharacterBeyondAscii() {
        EMAIL.accept("\u00e9@a", "\u0080\uffff@a", "\ud83d\ude00.\u4e2d@a", "\"\u00e9 \ud83d\ude00\"@a", "a\uff20b@c");
        EMAIL.refuse("\ud83d@a", "\ude00@a", "\"\ud83d\"@a", "\"\\\u00e9\"@a", "a\uff20b", ".\u00e9@a");
    }

    @Test
    void theDomainMayBeInternational() {
        EMAIL.accept("a@b\u00fccher.example", "a@\u4e2d.\u6587", "a@bu\u0308cher", "a@xn--bcher-kva.\u00fc");
        EMAIL.refuse("a@B\u00dcCHER", "a@\u2764", "a@\u00fc.", "a@\u00fc..a", "a@\ud83d", "a@[\u00fc]", "a@0a.\u05d0");
    }
}
