package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StallSearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+)+$",
                "^(a*)*$",
                "^(a|aa)+$",
                "^(ab|a|b)+$",
                "(x+x+)+y",
                "^id-([0-9]+,?)*;$",
                "^(\\w+\\s?)*$",
                "^(?:[a-z]+){1,40}$",
                "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
                "^(.+)+-\\1$",
                "^(?=(a+)+$)b"
            })
    void patternsThatCanStallHaveAText(String pattern) {
        assertThat(StallSearch.find(pattern)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^a+$",
                "^[a-z]+(-[a-z]+)*$",
                "^(a+)+",
                "^\\s*\\S+\\s*$",
                "^(.+)-\\1$",
                "^\\d{3}-(?:\\d{4}){1,3}$",
                "^([^,]*,)*[^,]*$",
                "^(?:(?:a|b)c)*$",
                "("
            })
    void othersHaveNone(String pattern) {
        assertThat(StallSearch.find(pattern)).isEmpty();
    }
}
