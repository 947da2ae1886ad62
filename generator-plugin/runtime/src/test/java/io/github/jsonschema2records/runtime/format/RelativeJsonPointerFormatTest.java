package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativeJsonPointerFormatTest {

    private static final FormatChecks POINTER =
            new FormatChecks(RelativeJsonPointerFormat.INSTANCE, RelativeJsonPointerFormat::isRelativeJsonPointer);

    @Test
    void acceptsALevelAndAPointerOrANumberSign() {
        POINTER.accept("0", "1", "10", "0#", "120#", "0/", "1/a/b", "2/~0~1", "0//", "99999999999999999999");
        POINTER.refuse("", "#", "/a", "a", "0##", "0#/a", "0a", "0 ", " 0", "0~0", "0/~", "0/~2", "1.5");
    }

    @Test
    void refusesOtherNumbers() {
        POINTER.refuse("00", "01", "01#", "-1", "+1", "-0", "\u0661", "\u0661/a");
    }

    /** draft-bhutton-relative-json-pointer-00, section 3. */
    @Test
    void acceptsAStepToAnotherItem() {
        POINTER.accept("0+1", "0-1", "1+20/a", "0-1#", "0+0");
        POINTER.refuse("0+", "0-", "0+01", "0+-1", "0++1", "0+1+1", "+1", "0+a", "0+/a", "0#+1", "0/a+1#~");
    }

    @Test
    void theOlderDraftHasNoSuchSteps() {
        StandardFormat older = (StandardFormat) RelativeJsonPointerFormat.WITHOUT_INDEX;
        assertThat(older.matches("0+1")).isFalse();
        assertThat(older.matches("0-1#")).isFalse();
        assertThat(older.matches("0/a+1")).isTrue();
        assertThat(older.matches("1#")).isTrue();
    }
}
