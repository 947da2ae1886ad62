package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that patterns match, and texts that they do not match. */
class PatternTextsTest {

    private final PatternTexts texts = new PatternTexts();

    @Test
    void theShortestTextsComeFirst() {
        assertThat(texts.find(List.of("^[a-c]+$"), List.of(), 0, 100, 3)).containsExactly("a", "b", "c");
        assertThat(texts.find(List.of("^x-"), List.of(), 5, 5, 1)).containsExactly("x-aaa");
        assertThat(texts.find(List.of(), List.of(), 3, 3, 1)).containsExactly("aaa");
    }

    @Test
    void severalPatternsHoldTogether() {
        assertThat(texts.find(List.of("^[0-9]+$", "7"), List.of("^7"), 0, 100, 1))
                .containsExactly("07");
        assertThat(texts.find(List.of("^a"), List.of("^[a-z]*$"), 0, 100, 1)).containsExactly("a0");
        assertThat(texts.find(List.of("^a$", "^b$"), List.of(), 0, 100, 1)).isEmpty();
        assertThat(texts.find(List.of("^é+$"), List.of(), 2, 9, 1)).containsExactly("éé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?!.*--)[a-z-]{3,}$",
                "^\\d{4}-\\d{2}$",
                "\\bfoo\\b",
                "^\\p{Lu}\\p{Ll}*$",
                "^(a)\\1$",
                "^[^\\x00-\\x7f]$",
                "^([a-z]+:)?//.+$"
            })
    void textsMatchAndOthersDoNot(String pattern) {
        List<String> matching = texts.find(List.of(pattern), List.of(), 0, 1_000, 2);
        List<String> others = texts.find(List.of(), List.of(pattern), 0, 1_000, 2);

        assertThat(matching).isNotEmpty().allMatch(text -> Matchers.matches(Matchers.matcher(pattern), text));
        assertThat(others).allMatch(text -> !Matchers.matches(Matchers.matcher(pattern), text));
        assertThat(others.isEmpty()).isEqualTo(pattern.contains("\\1"));
    }

    @Test
    void inclusionIsProvedByAutomata() {
        assertThat(texts.includes(List.of("^[a-f]+$"), "^[a-z]+$")).contains(true);
        assertThat(texts.includes(List.of("^[a-z]+$"), "^[a-f]+$")).contains(false);
        assertThat(texts.includes(List.of("^[a-z]+$", "^.$"), "^[a-z]$")).contains(true);
        assertThat(texts.includes(List.of("^(a)\\1$"), "a")).isEmpty();
    }
}
