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
                "{\"a\" 1}        | 1:6: expected ':' after the property name, found '1'",
                "{\"a\": 1 \"b\"} | 1:9: expected ',' or '}', found '\"'",
                "[1 2]            | 1:4: expected ',' or ']', found '2'",
                "[1,]             | 1:4: expected a value, found ']' (remove the comma before it)",
                "{\"a\": 1, }     | 1:10: expected a property name in double quotes, found '}' (remove the comma before it)",
                "{a: 1}           | 1:2: expected a property name in double quotes, found 'a'",
                "{\"a\": }        | 1:7: expected a value, found '}' (see the object that starts at line 1, column 1)",
                "[😀]             | 1:2: expected a value, found U+1F600",
                "[\"😀\", *]     | 1:7: expected a value, found '*'",
                "{]               | 1:2: expected a property name in double quotes, found ']' (see the object that starts at line 1, column 1)",
                "[{\"a\": 1]      | 1:9: expected ',' or '}', found ']' (see the object that starts at line 1, column 2)",
                "]                | 1:1: expected a value, found ']'",
                "[/* x */ 1]      | 1:2: JSON has no comments",
                "[tru]            | 1:2: expected a value, found 'tru'",
                "[NaN]            | 1:2: expected a value, found 'NaN'",
                "[-Infinity]      | 1:3: expected a digit after the minus sign, found 'Infinity'",
                "[+1]             | 1:2: a number cannot start with '+'",
                "[.5]             | 1:2: a number cannot start with '.'",
                "[1.0e+]          | 1:7: expected a digit in the exponent, found ']' (see the array that starts at line 1, column 1)",
                "[0x1F]           | 1:3: expected ',' or ']', found 'x'",
                "[-012]           | 1:3: a number cannot start with 0 followed by digits",
                "[\"\\x\"]        | 1:3: a backslash cannot be followed by 'x'",
                "[\"\\😀\"]       | 1:3: a backslash cannot be followed by U+1F600",
                "[\"\\u12G4\"]    | 1:7: expected four hexadecimal digits after \\u, found 'G'",
                "{\"a\": [1,      | 1:10: unexpected end of input, 2 containers are still open (see the array that starts at line 1, column 7)",
                "{\"a\":          | 1:6: unexpected end of input, 1 container is still open (see the object that starts at line 1, column 1)",
                "[\"abc           | 1:6: unexpected end of input in a string, 1 container is still open (see the array that starts at line 1, column 1)",
                "{\"abc           | 1:6: unexpected end of input in a string, 1 container is still open (see the object that starts at line 1, column 1)"
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
                        "x.json:1:4: [syntax-error] a string continues after the end of its line: close it, or write \\n for the line break");
        assertThat(Trees.errors("x.json", "[\u00a01]"))
                .containsExactly("x.json:1:2: [syntax-error] expected a value, found U+00A0");
        assertThat(Trees.errors("x.json", "[\f1]"))
                .containsExactly("x.json:1:2: [syntax-error] expected a value, found U+000C");
    }
}
