package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

class RegexFormatTest {

    private static final FormatChecks REGEX =
            new FormatChecks(RegexFormat.INSTANCE, text -> EcmaRegexSyntax.isValid(text.toString()));

    @Test
    void asksTheSyntax() {
        REGEX.accept("", "a", "^[a-z]+$", "(\\d+)", "\u00e9|\ud83d\ude00");
        REGEX.refuse("(", "[a", "a{2,1}", "*");
    }
}
