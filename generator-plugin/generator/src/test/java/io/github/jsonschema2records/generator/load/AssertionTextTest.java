package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type': 'string', 'minLength': 1}           | {'minLength': 1, 'title': 'T', 'type': 'string'}         | true
            {'properties': {'a': {'description': 'x'}}}  | {'properties': {'a': {}}}                                | true
            {'properties': {'title': true}}              | {'properties': {}}                                       | false
            {'enum': [{'title': 1}]}                     | {'enum': [{}]}                                           | false
            {'items': [{'$comment': 'c'}]}               | {'items': [{}]}                                          | true
            {'required': ['a', 'b']}                     | {'required': ['b', 'a']}                                 | false
            {'not': {'$id': 'x', 'type': 'null'}}        | {'not': {'type': 'null'}}                                | true
            true                                         | false                                                    | false
            """)
    void saysWhatValidates(String one, String other, boolean same) {
        assertThat(text(one).equals(text(other))).isEqualTo(same);
    }

    private static String text(String json) {
        return AssertionText.of(Trees.parse("a.json", json.replace('\'', '"')));
    }
}
