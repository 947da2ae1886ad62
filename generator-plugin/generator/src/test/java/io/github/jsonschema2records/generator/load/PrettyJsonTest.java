package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrettyJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.50                       | true  | 1.50
                    []                         | true  | []
                    {}                         | false | {}
                    [1,2]                      | true  | [1, 2]
                    [1,[],{},"abc"]            | true  | [1, [], {}, "abc"]
                    [1,[],{},"abc", 3]         | true  | [~  1,~  [],~  {},~  "abc",~  3~]
                    ["a text of 20 letters"]   | true  | [~  "a text of 20 letters"~]
                    {"a":1,"b":[1]}            | true  | {"a": 1, "b": [1]}
                    {"a":1,"b":[1]}            | false | {~  "a": 1,~  "b": [1]~}
                    [{"a":1}]                  | false | [~  {~    "a": 1~  }~]
                    {"a":[1,2,3,4,5]}          | true  | {~  "a": [1, 2, 3, 4, 5]~}
                    {"a":[1,2,3,4,5,6]}        | true  | {~  "a": [~    1,~    2,~    3,~    4,~    5,~    6~  ]~}
                    {"a name of 20 letters":1} | true  | {~  "a name of 20 letters": 1~}
                    """)
    void isShortOnOneLineAndElseOnSeveral(String json, boolean objectsOnOneLine, String expected) {
        SourceValue value = Objects.requireNonNull(SourceParser.parse("a.json", json, new Diagnostics()));

        assertThat(PrettyJson.text(value, 18, objectsOnOneLine)).isEqualTo(expected.replace('~', '\n'));
    }
}
