package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedWordsTest {

    @Test
    void onlyWhatIsNoWordIsQuoted() {
        assertThat(QuotedWords.join(
                        List.of("type", "a.json#/$defs/b", "", "two words", "\"", "#", "\n\u2603", "\ud83d\ude00")))
                .isEqualTo(
                        "type a.json#/$defs/b \"\" \"two words\" \"\\\"\" \"#\" \"\\u000a\u2603\" \"\\ud83d\\ude00\"");
    }

    @Test
    void whatIsJoinedCanBeSplit() {
        List<String> words = List.of("a", "", "b c", "\\", "\"", "#x", "\t", "\ud83d", "\u00e9", "a\"b", "\\u0041");

        assertThat(QuotedWords.split(QuotedWords.join(words))).isEqualTo(words);
        assertThat(QuotedWords.split("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a ", " a", "a  b", "\"a", "\"a\"b", "\"\\u00\"", "\"\\u00zz\"", "a\tb", "#", "\"a\\"})
    void anythingElseIsNoLine(String line) {
        assertThat(QuotedWords.split(line)).isNull();
    }
}
