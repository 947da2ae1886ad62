package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCompilerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
                    ``\tevery text matches
                    .*\tevery text matches
                    ^.*\tevery text matches
                    (a|)\tevery text matches
                    [^]*$\tevery text matches
                    ^(a|[^]*)\tevery text matches
                    a^\tno text matches
                    []\tno text matches
                    ^light$\tliteral: the text is "light"
                    ^$\tliteral: the text is ""
                    ^https://\tliteral: the text starts with "https://"
                    ^(?:http:)\\/\\/.*\tliteral: the text starts with "http://"
                    \\.json$\tliteral: the text ends with ".json"
                    .*\\.json$\tliteral: the text ends with ".json"
                    Action+\tliteral: the text contains "Action"
                    ^é🐲$\tliteral: the text is "é🐲"
                    ^[a-z]+$\tclass runs: 1 step over the bytes
                    ^[a-zA-Z][a-zA-Z0-9-]*$\tclass runs: 2 steps over the bytes
                    ^x-\tliteral: the text starts with "x-"
                    ^x-[a-z]\tclass runs: 2 steps over the bytes, then anything
                    ^arn:[^:]*:iam::\\d{12}:role/.+\tclass runs: 6 steps over the bytes, then anything
                    ^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$\tclass runs: 11 steps over the bytes
                    ^(?:[A-F]{2}:){3}[A-F]{2}$\tclass runs: 7 steps over the bytes
                    ^(a|bc)$\tautomaton: 4 states, 4 classes of bytes, a table of 33 characters
                    ^.*$\tclass runs: 1 step over the bytes
                    ^.*a$\tautomaton: 4 states, 5 classes of bytes, a table of 58 characters
                    ^[^/]*$\tclass runs: 1 step over the bytes
                    ^\\S+$\tclass runs: 1 step over the bytes
                    ^[\\p{L}\\p{N} ]{1,50}$\tclass runs: 1 step over the bytes
                    ^(?!x-).*$\tautomaton: 4 states, 5 classes of bytes, a table of 68 characters
                    \\bword\\b\tautomaton: 8 states, 6 classes of bytes, a table of 83 characters
                    (?<!a)b\tautomaton: 4 states, 3 classes of bytes, a table of 29 characters
                    (a)\\1\tbacktracking, at most 100000 steps and 1000 a character, because it refers back to a group
                    a(?<=[^b])\tbacktracking, at most 100000 steps and 1000 a character, because there is a lookbehind inside it
                    ^(?:(?!--).)*$\tbacktracking, at most 100000 steps and 1000 a character, because an assertion is repeated
                    (?m:^a)\tautomaton built while matching, a program of 23 characters, because the modifier "m" is set
                    (a|b)*a(a|b){16}$\tautomaton built while matching, a program of 49 characters, because its automaton grows too large to build
                    ^(a?){500}$\tclass runs: 1 step over the bytes
                    ^(ab?){5000}$\tautomaton built while matching, a program of 39846 characters, because its automaton has 10001 states, more than 8000
                    ^(ab?){999999999}$\tbacktracking, at most 100000 steps and 1000 a character, because its automaton grows too large to build
                    """)
    void explains(String pattern, String explanation) {
        assertThat(Matchers.compile(pattern).explanation()).isEqualTo(explanation);
    }

    @Test
    void preparesTheCall() {
        assertThat(PatternCompiler.compile("^https://"))
                .isEqualTo(new CompiledPattern(
                        "^https://",
                        new PatternStrategy.Literal(PatternStrategy.Literal.Place.PREFIX, "https://"),
                        new MatcherCall("LiteralPattern", "prefix", List.of("^https://", "https://")),
                        List.of()));
        assertThat(Matchers.compile("^[a-c]{2,}$").matcher())
                .isEqualTo(new MatcherCall("ClassRunPattern", "of", List.of("^[a-c]{2,}$", "110201X330")));
        assertThat(Matchers.compile(".*").matcher())
                .isEqualTo(new MatcherCall("LiteralPattern", "contains", List.of(".*", "")));
    }

    @Test
    void givesTheSameTableEachTime() {
        String pattern = "^(?!.*\\bnative\\b)[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+|\\p{Lu}x$";
        MatcherCall first = Matchers.compile(pattern).matcher();
        for (int i = 0; i < 5; i++) {
            assertThat(Matchers.compile(pattern).matcher()).isEqualTo(first);
        }
    }

    @Test
    void rejectsWithTheProblem() {
        assertThat(PatternCompiler.compile("a\\Z"))
                .isEqualTo(new RejectedPattern(
                        "a\\Z",
                        new RegexProblem(
                                RegexProblem.SYNTAX,
                                1,
                                "\"\\Z\" is no escape of ECMA-262; the end of the text is \"$\"")));
    }

    @Test
    void warns() {
        assertThat(Matchers.compile("^a\\-b$").warnings())
                .containsExactly(new RegexProblem(
                        RegexProblem.LEGACY, 2, "\"\\-\" needs no backslash, and with the \"u\" flag must have none"));
        assertThat(Matchers.compile("(a)\\1").warnings())
                .containsExactly(new RegexProblem(
                        RegexProblem.BACKTRACKS,
                        0,
                        "matching this pattern may backtrack, because it refers back to a group; validation gives up on a"
                                + " text that takes too many steps"));
        assertThat(Matchers.compile("a^").warnings())
                .containsExactly(new RegexProblem(RegexProblem.MATCHES_NOTHING, 0, "no text matches this pattern"));
    }

    @Test
    void splitsLongConstants() {
        CompiledPattern pattern = Matchers.compile("^(?:" + "a?".repeat(20_000) + ")\\1()$".replace("\\1", "(b)\\1"));
        assertThat(pattern.matcher().arguments()).hasSizeGreaterThan(2).allMatch(text -> text.length() <= 60_000);
        assertThat(pattern.matcher().arguments().get(0)).startsWith("^(?:a?").hasSizeBetween(20_004, 20_011);
        assertThat(pattern.source()).hasSize(40_013);
        assertThat(Matchers.matches(Matchers.matcher(pattern), "bb")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
                    (a)|b\\1c\tbc
                    (?:(a)|b)*\\1$\tab
                    ^(?:(a)|(b))*\\1\\2$\tabb
                    \\1(a)\ta
                    (?=(a))\\1b\tab
                    (?!(a)b)a\\1c\tac
                    (?<=\\1(a))b\taab
                    (?<=(a)\\1)b\taab
                    (?<=a+)b$\tcaab
                    (?<!^a*)b\tcab
                    ^(?:(?!--).)*$\ta-b-c
                    (?<y>\\d{4})-\\k<y>\t2020-2020
                    ^(?:(?<n>a)|(?<n>b))\\k<n>$\tbb
                    (z)((a+)?(b+)?(c))*\tzaacbbbcac
                    ^(a{0,2}?){2,3}?(b)\\2$\taabb
                    (?m:^b$)\ta
                    """)
    void backtracksAsEcmascriptDoes(String pattern, String text) {
        boolean expected = !text.equals("a") || pattern.startsWith("\\1");
        assertThat(Matchers.matches(Matchers.backtracking(pattern), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(?:(a)|b)*\\1$ ab", "^(a)\\1$ a", "(?!(a))\\1b$ ac", "(?<=a)b cb", "^(?:(?!--).)*$ a--b"})
    void backtracksInVain(String patternAndText) {
        int space = patternAndText.indexOf(' ');
        boolean captureIsForgotten = patternAndText.endsWith(" ab");
        assertThat(Matchers.matches(
                        Matchers.backtracking(patternAndText.substring(0, space)), patternAndText.substring(space + 1)))
                .isEqualTo(captureIsForgotten);
    }

    @Test
    void givesUpRatherThanStall() {
        TextPattern pattern = Matchers.matcher("^(?:(a+)+)+\\1b$");
        assertThat(Matchers.matches(pattern, "aab")).isTrue();
        assertThatThrownBy(() -> Matchers.matches(pattern, "a".repeat(60)))
                .isInstanceOf(PatternLimitException.class)
                .hasMessage("the pattern takes too many steps on a text: ^(?:(a+)+)+\\1b$");
    }

    @Test
    void needsNoStack() throws InterruptedException {
        TextPattern pattern = Matchers.matcher("^(?:(a)|(?=b)b|\\1c)*$");
        boolean[] matched = new boolean[1];
        Thread thread = new Thread(
                null, () -> matched[0] = Matchers.matches(pattern, "abc".repeat(30_000) + "x"), "small", 256 * 1024);
        thread.start();
        thread.join();
        assertThat(matched[0]).isFalse();
    }

    @Test
    void matchesUnpairedSurrogates() {
        assertThat(Matchers.matches(Matchers.matcher("^.$"), "\ud83d")).isTrue();
        assertThat(Matchers.matches(Matchers.matcher("\\ud83d"), "\ud83d\udc32"))
                .isFalse();
        assertThat(Matchers.matches(Matchers.matcher("\\ud83d"), "x\ud83dx")).isTrue();
        assertThat(Matchers.matches(Matchers.matcher("^\\udc32$"), "\udc32")).isTrue();
        assertThat(Matchers.matches(Matchers.matcher("^[^a]{2}$"), "\udc32\ud83d"))
                .isTrue();
        assertThat(Matchers.matches(Matchers.matcher("^(.)\\1$"), "\ud83d\ud83d"))
                .isTrue();
    }

    @Test
    void keepsTheSource() {
        for (String pattern : List.of("^a", "^[a-z]$", "a|b", "(a)\\1")) {
            assertThat(Matchers.matcher(pattern).source()).isEqualTo(pattern);
        }
    }
}
