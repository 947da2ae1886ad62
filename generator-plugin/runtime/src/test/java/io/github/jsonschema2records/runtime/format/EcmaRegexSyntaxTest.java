package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a|",
                "^$",
                "\\bx\\B",
                "a{2}b{2,}c{2,3}?",
                "a{007,8}",
                "(?=a)(?!b)(?<=c)(?<!d)",
                "(?<n>a)\\k<n>\\1",
                "\\k<n>(?<n>a)",
                "[]",
                "[^]",
                "[\\d\\-a-z]",
                "[\\b]",
                "[a-]",
                "[--0]",
                "\\p{Lu}\\P{Script=Greek}",
                "\\u{1F432}\\uD83D\\uDC32\\uD83D\\x41\\cA\\0",
                "\\/\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|",
                "(?i:a)(?-i:a)(?im-s:a)(?s-:a)",
                "(?<n>a)|(?<n>b)",
                "(?:(?<n>a)|(?<n>b))\\k<n>",
                "(?<$_\\u{61}\u00e9>)",
                "(?:^)*",
                "(a)+?",
                "(?<\ud835\udc9c>.)"
            })
    void valid(String pattern) {
        assertThat(EcmaRegexSyntax.isValid(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\a",
                "\\-",
                "\\_",
                "\\Z",
                "\\",
                "{",
                "}",
                "]",
                "[",
                "(",
                ")",
                "*",
                "a**",
                "a++",
                "a{2",
                "a{,2}",
                "a{3,2}",
                "a{10,9}",
                "{2}",
                "^*",
                "\\b+",
                "(?=a)*",
                "(?<=a)+",
                "(?P<n>a)",
                "(?#a)",
                "(?>a)",
                "(?i)a",
                "(?-:a)",
                "(?ii:a)",
                "(?i-i:a)",
                "(?x:a)",
                "(?<1>a)",
                "(?<>a)",
                "(?<n",
                "(?<n>a)(?<n>b)",
                "(?<n>(?<n>a)|b)",
                "(?:(?<n>a)|b)(?<n>c)",
                "\\1",
                "(a)\\2",
                "\\k<n>",
                "\\k",
                "(?<n>)\\k",
                "[z-a]",
                "[\\d-z]",
                "[a-\\w]",
                "[\\B]",
                "[\\1]",
                "\\p{Foo}",
                "\\p{lu}",
                "\\pL",
                "\\p{L",
                "\\u{110000}",
                "\\u{}",
                "\\u12",
                "\\x1",
                "\\c",
                "\\c1",
                "\\01",
                "\\00",
                "\\8",
                "\\uD83",
                "[a-\\u{}]"
            })
    void invalid(String pattern) {
        assertThat(EcmaRegexSyntax.isValid(pattern)).isFalse();
    }

    @Test
    void nestsToALimit() {
        assertThat(EcmaRegexSyntax.isValid("(".repeat(999) + ")".repeat(999))).isTrue();
        assertThat(EcmaRegexSyntax.isValid("(".repeat(1_000) + ")".repeat(1_000)))
                .isFalse();
    }

    @Test
    void limitsNames() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            groups.add("(?<n" + i + ">a)");
        }
        assertThat(EcmaRegexSyntax.isValid(String.join("", groups))).isTrue();
        assertThat(EcmaRegexSyntax.isValid(String.join("|", groups) + "(?<one>more)"))
                .isFalse();
    }

    @Test
    void needsNoStack() throws InterruptedException {
        String deep = "(?:".repeat(900) + "[a-z]*" + ")?".repeat(900) + "(a)".repeat(100_000);
        boolean[] valid = new boolean[1];
        Thread thread = new Thread(null, () -> valid[0] = EcmaRegexSyntax.isValid(deep), "small", 256 * 1024);
        thread.start();
        thread.join();
        assertThat(valid[0]).isTrue();
    }
}
