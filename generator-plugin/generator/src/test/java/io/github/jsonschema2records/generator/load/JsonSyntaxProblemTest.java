package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSyntaxProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\" 1}        | 1:6: unexpected '1', expected a colon after the member name",
                "{\"a\": 1 \"b\"} | 1:9: unexpected '\"', expected a comma or the end of the object",
                "[1 2]            | 1:4: unexpected '2', expected a comma or the end of the array",
                "[1,]             | 1:4: unexpected ']', expected a value (remove the comma before it)",
                "{\"a\": 1, }     | 1:10: unexpected '}', expected a member name in double quotes (remove the comma before it)",
                "{a: 1}           | 1:2: unexpected 'a', expected a member name in double quotes",
                "{\"a\": }        | 1:7: unexpected '}', expected a value",
                "[😀]             | 1:2: unexpected '😀', expected a value",
                "[\"😀\", *]     | 1:7: unexpected '*', expected a value",
                "{]               | 1:2: unexpected ']', expected the end of the object that starts at line 1, column 1",
                "[{\"a\": 1]      | 1:9: unexpected ']', expected the end of the object that starts at line 1, column 2",
                "]                | 1:1: unexpected ']', expected a value",
                "[/* x */ 1]      | 1:2: unexpected '/', JSON has no comments",
                "[tru]            | 1:2: expected a value, not \"tru\"",
                "[NaN]            | 1:2: expected a value, not \"NaN\"",
                "[-Infinity]      | 1:2: expected a value, not \"-Infinity\"",
                "[+1]             | 1:2: unexpected '+', expected a number as JSON writes it",
                "[.5]             | 1:2: unexpected '.', expected a value",
                "[1.0e+]          | 1:7: unexpected ']', expected a number as JSON writes it",
                "[0x1F]           | 1:3: unexpected 'x', expected a number as JSON writes it",
                "[-012]           | 1:2: a number must not start with a zero that another digit follows",
                "[\"\\x\"]        | 1:3: a string must not hold the escape \\ with 'x'",
                "[\"\\😀\"]       | 1:3: a string must not hold the escape \\ with '😀'",
                "[\"\\u12G4\"]    | 1:7: unexpected 'G', expected four hexadecimal digits after \\u",
                "{\"a\": [1,      | 1:10: the document ends inside the array that starts at line 1, column 7",
                "{\"a\":          | 1:6: the document ends inside the object that starts at line 1, column 1",
                "[\"abc           | 1:6: the document ends inside a string",
                "{\"abc           | 1:6: the document ends inside a member name"
            })
    void saysWhatIsWrongAndWhere(String text, String expected) {
        String place = expected.substring(0, expected.indexOf(' '));
        String message = expected.substring(expected.indexOf(' '));

        assertThat(Trees.errors("x.json", text)).containsExactly("x.json:" + place + " [syntax-error]" + message);
    }

    @Test
    void namesInvisibleCharactersByTheirCodePoint() {
        assertThat(Trees.errors("x.json", "[\"a\nb\"]"))
                .containsExactly(
                        "x.json:1:4: [syntax-error] a string must not hold the character U+000A unless it is escaped");
        assertThat(Trees.errors("x.json", "[\u00a01]"))
                .containsExactly("x.json:1:2: [syntax-error] unexpected character U+00A0, expected a value");
        assertThat(Trees.errors("x.json", "[\f1]"))
                .containsExactly("x.json:1:2: [syntax-error] unexpected character U+000C, expected a value");
    }
}
