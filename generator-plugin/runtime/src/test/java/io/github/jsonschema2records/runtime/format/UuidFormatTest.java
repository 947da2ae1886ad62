package io.github.jsonschema2records.runtime.format;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidFormatTest {

    private static final FormatChecks UUIDS = new FormatChecks(UuidFormat.INSTANCE, UuidFormat::isUuid);

    @Test
    void acceptsEitherCaseAnyVersionAndAnyVariant() {
        UUIDS.accept("00000000-0000-0000-0000-000000000000", "ffffffff-FFFF-ffff-FFFF-ffffffffffff");
        UUIDS.accept("01234567-89ab-cdef-ABCD-EF0123456789");
    }

    @Test
    void acceptsWhatJavaWrites() {
        Random random = new Random(4122);
        for (int i = 0; i < 1000; i++) {
            UUIDS.accept(new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    @Test
    void refusesOtherShapes() {
        UUIDS.refuse("", "0", "00000000-0000-0000-0000-00000000000", "00000000-0000-0000-0000-0000000000000");
        UUIDS.refuse("0-0-0-0-0", "00000000000000000000000000000000", "000000000-000-0000-0000-000000000000");
        UUIDS.refuse("00000000-0000-0000-0000_000000000000", "{0000000-0000-0000-0000-0000000000}");
        UUIDS.refuse("urn:uuid:00000000-0000-0000-0000-000000000000", "0000000--0000-0000-0000-000000000000");
    }

    @Test
    void refusesWhatIsNoHexadecimalDigit() {
        for (String c : new String[] {"g", "G", "/", ":", "@", "`", " ", "-", "\u0661", "\uFF10", "\u00e9", "\0"}) {
            UUIDS.refuse("0000000" + c + "-0000-0000-0000-000000000000", "00000000-0000-0000-0000-00000000000" + c);
            // As many bytes as a UUID has.
            UUIDS.refuse("000000" + c + "-0000-0000-0000-000000000000");
        }
    }
}
