package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.regex.ParsedPattern.Malformed;
import io.github.jsonschema2records.generator.regex.ParsedPattern.Parsed;
import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.BackReference;
import io.github.jsonschema2records.generator.regex.RegexNode.Capture;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import io.github.jsonschema2records.generator.regex.RegexNode.WordBoundary;
import io.github.jsonschema2records.runtime.format.EcmaRegexSyntax;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexParserTest {

    private static RegexNode parse(String pattern) {
        Parsed parsed = Matchers.parsed(pattern);
        assertThat(parsed.warnings()).isEmpty();
        return parsed.root();
    }

    private static RegexNode character(int codePoint) {
        return new Characters(CodePointSet.of(codePoint));
    }

    private static CodePointSet set(String pattern) {
        return ((Characters) parse(pattern)).set();
    }

    @Test
    void readsSequencesAndBranches() {
        assertThat(parse("")).isEqualTo(Sequence.EMPTY);
        assertThat(parse("a")).isEqualTo(character('a'));
        assertThat(parse("^ab|$"))
                .isEqualTo(new Alternation(List.of(
                        new Sequence(List.of(new TextStart(false), character('a'), character('b'))),
                        new TextEnd(false))));
        assertThat(parse("a||")).isEqualTo(new Alternation(List.of(character('a'), Sequence.EMPTY, Sequence.EMPTY)));
    }

    @Test
    void readsQuantifiers() {
        assertThat(parse("a*")).isEqualTo(new Quantified(character('a'), 0, Quantified.UNBOUNDED, true));
        assertThat(parse("a+?")).isEqualTo(new Quantified(character('a'), 1, Quantified.UNBOUNDED, false));
        assertThat(parse("a?")).isEqualTo(new Quantified(character('a'), 0, 1, true));
        assertThat(parse("a{3}")).isEqualTo(new Quantified(character('a'), 3, 3, true));
        assertThat(parse("a{3,}")).isEqualTo(new Quantified(character('a'), 3, Quantified.UNBOUNDED, true));
        assertThat(parse("a{3,05}?")).isEqualTo(new Quantified(character('a'), 3, 5, false));
        assertThat(parse("a{99999999999}"))
                .isEqualTo(new Quantified(character('a'), Integer.MAX_VALUE, Integer.MAX_VALUE, true));
        assertThat(parse("(?:^)*")).isEqualTo(new Quantified(new TextStart(false), 0, Quantified.UNBOUNDED, true));
    }

    @Test
    void readsGroupsAndReferences() {
        assertThat(parse("(a)(?<n>b)\\2\\k<n>"))
                .isEqualTo(new Sequence(List.of(
                        new Capture(1, null, character('a')),
                        new Capture(2, "n", character('b')),
                        new BackReference(List.of(2)),
                        new BackReference(List.of(2)))));
        assertThat(parse("\\k<a>(?<\\u0061>x)"))
                .isEqualTo(new Sequence(List.of(new BackReference(List.of(1)), new Capture(1, "a", character('x')))));
        assertThat(parse("(?:(?<n>a)|(?<n>b))\\k<n>"))
                .isEqualTo(new Sequence(List.of(
                        new Alternation(
                                List.of(new Capture(1, "n", character('a')), new Capture(2, "n", character('b')))),
                        new BackReference(List.of(1, 2)))));
    }

    @Test
    void readsLooksAndBoundaries() {
        assertThat(parse("(?=a)(?!a)(?<=a)(?<!a)\\b\\B"))
                .isEqualTo(new Sequence(List.of(
                        new Look(true, false, character('a')),
                        new Look(true, true, character('a')),
                        new Look(false, false, character('a')),
                        new Look(false, true, character('a')),
                        new WordBoundary(false, EcmaCharacters.WORD),
                        new WordBoundary(true, EcmaCharacters.WORD))));
    }

    @Test
    void readsEscapes() {
        assertThat(parse("\\t\\n\\v\\f\\r\\0\\cJ\\cj\\x41\\u0042\\u{43}\\ud83d\\udc32\\ud83d\\/\\-".replace("\\-", "")))
                .isEqualTo(new Sequence(List.of(
                        character(9),
                        character(10),
                        character(11),
                        character(12),
                        character(13),
                        character(0),
                        character(10),
                        character(10),
                        character('A'),
                        character('B'),
                        character('C'),
                        character(0x1F432),
                        character(0xD83D),
                        character('/'))));
        assertThat(set("\\d")).hasToString("[0-9]");
        assertThat(set("\\w")).hasToString("[0-9A-Z_a-z]");
        assertThat(set("\\S")).isEqualTo(set("\\s").not());
        assertThat(set("\\s"))
                .hasToString("[\\u{9}-\\u{D}\\u{20}\\u{A0}\\u{1680}\\u{2000}-\\u{200A}\\u{2028}\\u{2029}\\u{202F}"
                        + "\\u{205F}\\u{3000}\\u{FEFF}]");
        assertThat(set(".").not()).hasToString("[\\u{A}\\u{D}\\u{2028}\\u{2029}]");
        assertThat(set("\\P{Any}")).isEqualTo(CodePointSet.NONE);
    }

    @Test
    void readsClasses() {
        assertThat(set("[a-c\\d_\\-\\]\\b]")).hasToString("[\\u{8}\\-0-9\\]_a-c]");
        assertThat(set("[^a-z]")).isEqualTo(CodePointSet.range('a', 'z').not());
        assertThat(set("[]")).isEqualTo(CodePointSet.NONE);
        assertThat(set("[^]")).isEqualTo(CodePointSet.ALL);
        assertThat(set("[-a-]")).hasToString("[\\-a]");
        assertThat(set("[\\u{1F432}-\ud83d\udc33]")).hasToString("[\\u{1F432}\\u{1F433}]");
        assertThat(set("[(|]")).hasToString("[(|]");
    }

    @Test
    void appliesModifiers() {
        assertThat(parse("(?i:a[^b])."))
                .isEqualTo(new Sequence(List.of(
                        new Sequence(List.of(
                                new Characters(CodePointSet.of('a', 'A')),
                                new Characters(CodePointSet.of('b', 'B').not()))),
                        new Characters(EcmaCharacters.DOT))));
        assertThat(parse("(?ms-i:^.(?-s:.)$)"))
                .isEqualTo(new Sequence(List.of(
                        new TextStart(true),
                        new Characters(CodePointSet.ALL),
                        new Characters(EcmaCharacters.DOT),
                        new TextEnd(true))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
                    \\a\t0\t"\\a" is no escape of ECMA-262; the bell character is "\\x07"
                    ^\\S(|(.|\\n)*\\S)\\Z\t15\t"\\Z" is no escape of ECMA-262; the end of the text is "$"
                    x\\i\t1\t"\\i" is no escape of ECMA-262
                    x\\\t1\ta backslash at the end escapes nothing
                    ^(abc]\t1\ta group is not closed
                    ab)\t2\t")" closes no group; write "\\)" for the character
                    [a\t0\ta character class is not closed
                    [z-a]\t1\tthe range "z-a" ends before it starts
                    a**\t2\tthere is nothing to repeat
                    a++\t2\tECMA-262 has no possessive quantifiers, a second "+"
                    {2}\t0\tthere is nothing to repeat
                    ^*\t1\tthere is nothing to repeat
                    (?<=a)*\t6\tthere is nothing to repeat
                    a{2,1}\t1\tthe quantifier "{2,1}" ends before it starts
                    a{,3}\t1\ta quantifier needs its lower bound, as "{0,3}"
                    (?P<n>a)\t0\tECMA-262 has no group "(?P<"; a named group is "(?<name>...)"
                    (?P=n)\t0\tECMA-262 has no group "(?P="; a reference to a named group is "\\k<name>"
                    (?#c)\t0\tECMA-262 has no group "(?#"; there are no comments
                    (?>a)\t0\tECMA-262 has no group "(?>"; there are no atomic groups
                    (?i)abc\t0\tbehind "(?" stands ":", "=", "!", "<=", "<!", "<name>", or modifiers for a group as in "(?i:...)"
                    (?ii:a)\t0\tbehind "(?" stands ":", "=", "!", "<=", "<!", "<name>", or modifiers for a group as in "(?i:...)"
                    (?-:a)\t0\tbehind "(?" stands ":", "=", "!", "<=", "<!", "<name>", or modifiers for a group as in "(?i:...)"
                    (?<1>a)\t3\ta group name is an identifier of ECMAScript
                    (?<>a)\t3\ta group name has at least one character
                    (?<n\t3\ta group name ends with ">"
                    (?<n>a)(?<n>b)\t7\tthere is already a group "n"
                    \\1\t0\tthere is no group 1 to refer to
                    \\k<n>\t0\tthere is no group "n" to refer to
                    (a)\\k\t3\t"\\k" takes the name of a group, as "\\k<name>"
                    (?i:(a)\\1)\t7\ta back-reference under the modifier "i" is not supported
                    \\01\t0\tthere are no octal escapes; write "\\xHH"
                    \\c1\t0\t"\\c" takes a letter
                    \\x4g\t0\t"\\x" takes two hexadecimal digits
                    \\u12\t0\t"\\u" takes four hexadecimal digits, or any number of them in braces
                    \\u{110000}\t0\t"\\u{...}" takes the hexadecimal digits of a code point, at most 10FFFF
                    \\u{}\t0\t"\\u{...}" takes the hexadecimal digits of a code point, at most 10FFFF
                    \\p{Foo}\t0\tECMA-262 has no Unicode property "Foo"; names are exact
                    \\p{L\t0\tthe braces of a Unicode property are not closed
                    \\pL\t0\t"\\p" and "\\P" take a Unicode property in braces, as "\\p{Letter}"
                    [[:alpha:]]\t10\tECMA-262 has no POSIX classes such as "[:alpha:]"
                    """)
    void refuses(String pattern, int offset, String message) {
        // The text block has taken one backslash of two.
        assertThat(EcmaRegexParser.parse(pattern))
                .isEqualTo(new Malformed(new RegexProblem(RegexProblem.SYNTAX, offset, message)));
        assertThat(EcmaRegexSyntax.isValid(pattern)).isEqualTo(message.contains("not supported"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
                    a\\-b\t1\t"\\-" needs no backslash, and with the "u" flag must have none
                    \\_\t0\t"\\_" needs no backslash, and with the "u" flag must have none
                    [\\@]\t1\t"\\@" needs no backslash, and with the "u" flag must have none
                    [\\w-.]\t1\ta class such as \\w neither starts nor ends a range; the "-" is read as itself
                    a{b\t1\t"{" by itself must be written "\\{" with the "u" flag
                    a}\t1\t"}" by itself must be written "\\}" with the "u" flag
                    a]\t1\t"]" by itself must be written "\\]" with the "u" flag
                    (?=a)*\t0\ta lookahead cannot be repeated with the "u" flag
                    """)
    void acceptsTheOldGrammarWithAWarning(String pattern, int offset, String message) {
        assertThat(Matchers.parsed(pattern).warnings())
                .containsExactly(new RegexProblem(RegexProblem.LEGACY, offset, message));
        assertThat(EcmaRegexSyntax.isValid(pattern)).isFalse();
    }

    @Test
    void readsTheOldGrammarAsItIsMeant() {
        assertThat(Matchers.parsed("\\-{").root()).isEqualTo(new Sequence(List.of(character('-'), character('{'))));
        assertThat(Matchers.parsed("[\\d-x]").root())
                .isEqualTo(new Characters(EcmaCharacters.DIGITS.or(CodePointSet.of('-', 'x'))));
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 251})
    void nestsToALimit(int depth) {
        ParsedPattern parsed = EcmaRegexParser.parse("(".repeat(depth) + ")".repeat(depth));
        if (depth == 250) {
            assertThat(parsed).isInstanceOf(Parsed.class);
        } else {
            assertThat(parsed)
                    .isEqualTo(new Malformed(
                            new RegexProblem(RegexProblem.SYNTAX, 250, "groups are nested deeper than 250")));
        }
    }
}
