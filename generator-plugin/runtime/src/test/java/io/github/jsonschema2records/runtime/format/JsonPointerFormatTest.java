package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

class JsonPointerFormatTest {

    private static final FormatChecks POINTER =
            new FormatChecks(JsonPointerFormat.INSTANCE, JsonPointerFormat::isJsonPointer);

    /** RFC 6901 section 5. */
    @Test
    void acceptsTheExamplesOfTheRfc() {
        POINTER.accept("", "/foo", "/foo/0", "/", "/a~1b", "/c%d", "/e^f", "/g|h", "/i\\j", "/k\"l", "/ ", "/m~0n");
    }

    @Test
    void acceptsAnyCharacter() {
        POINTER.accept("//", "/\0\n", "/\u00e9\ud83d\ude00\uffff", "/~0~1~0", "/a/~01", "/#", "/-");
    }

    @Test
    void refusesATildeThatStandsForNothing() {
        POINTER.refuse("/~", "/~2", "/~~0", "/a~/b", "/~0~", "/~/0", "/~\u0660");
    }

    @Test
    void refusesWhatDoesNotBeginWithASlash() {
        POINTER.refuse("a", "0", "#", "#/a", " /a", "~0/", "\u00e9/");
    }
}
