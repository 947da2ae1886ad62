package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a text with secrets. */
class MaskedTokensTest {

    /** Tokens: 0 the object, 1 a, 2 its array, 3 and 4 the items, 5 b, 6 its value, 7 c, 8 its value. */
    private static final String TEXT = "{\"a\": [\"one\", 22], \"b\": \"three\", \"c\": 4}";

    @Test
    void aValueIncludesAllInsideIt() {
        JsonDocument d = masked(2);
        assertThat(d.isMasked(1)).isFalse();
        assertThat(d.isMasked(2)).isTrue();
        assertThat(d.isMasked(3)).isTrue();
        assertThat(d.isMasked(4)).isTrue();
        assertThat(d.isMasked(5)).isFalse();
    }

    @Test
    void valuesAndNamesAreReplaced() {
        JsonDocument d = masked(3, 5, 8);
        assertThat(d.maskedExcerpt(0, TEXT.length())).isEqualTo("{\"a\": [***, 22], ***: \"three\", \"c\": ***}");
        assertThat(MessageText.json(d, 0)).isEqualTo("{\"a\": [***, 22], ***: \"three\", \"c\": ***}");
        assertThat(MessageText.json(d, 3)).isEqualTo("***");
        assertThat(MessageText.json(d, 4)).isEqualTo("22");
        assertThat(MessageText.name(d, 5)).isEqualTo("***");
        assertThat(MessageText.name(d, 7)).isEqualTo("\"c\"");
    }

    @Test
    void aPartOfASecretIsReplacedAsAWhole() {
        JsonDocument d = masked(3, 6);
        assertThat(d.maskedExcerpt(0, 8)).isEqualTo("{\"a\": [***");
        assertThat(d.maskedExcerpt(8, 9)).isEqualTo("***");
        assertThat(d.maskedExcerpt(8, 16)).isEqualTo("***, 22");
        assertThat(d.maskedExcerpt(12, 16)).isEqualTo(", 22");
        assertThat(d.maskedStart(9)).isEqualTo(7);
        assertThat(d.maskedStart(13)).isEqualTo(13);
    }

    @Test
    void theNextTextHasNoSecrets() {
        JsonDocument d = masked(0);
        d.parse(TEXT);
        assertThat(d.isMasked(0)).isFalse();
        assertThat(d.maskedExcerpt(0, TEXT.length())).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": hunter}     | expected a value, found ***
            {"a": 1 2}        | expected ',' or '}', found ***
            {"a": 1,}         | expected a property name in double quotes, found '}'
            {"a": 1, "a": 2}  | this object has a member *** already, at line 1, column 2
            ["\\x"]           | a backslash cannot be followed by ***
            """)
    void aSyntaxErrorWithoutTheText(String text, String message) {
        SyntaxError error = JsonDocument.of(text).failure();
        assertThat(error).isNotNull();
        assertThat(error.maskedMessage()).isEqualTo(message);
    }

    private static JsonDocument masked(int... tokens) {
        JsonDocument d = JsonDocument.of(TEXT);
        d.mask(new MaskedTokens(tokens));
        return d;
    }
}
