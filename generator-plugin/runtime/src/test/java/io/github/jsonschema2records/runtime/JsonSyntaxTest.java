package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                | 1:1: unexpected end of input: there is no JSON text",
                "`  `              | 1:3: unexpected end of input: there is no JSON text",
                "{                 | 1:2: unexpected end of input, 1 container is still open",
                "{\"a\"            | 1:5: unexpected end of input, 1 container is still open",
                "{\"a\":           | 1:6: unexpected end of input, 1 container is still open",
                "{\"a\":[          | 1:7: unexpected end of input, 2 containers are still open",
                "{\"a\":1          | 1:7: unexpected end of input, 1 container is still open",
                "[1,               | 1:4: unexpected end of input, 1 container is still open",
                "\"abc             | 1:5: unexpected end of input in a string",
                "[\"abc\\          | 1:7: unexpected end of input in a string, 1 container is still open",
                "\"\\u12           | 1:6: unexpected end of input in a string",
                "-                 | 1:2: unexpected end of input in a number",
                "1.                | 1:3: unexpected end of input in a number",
                "1e+               | 1:4: unexpected end of input in a number",
                "tru               | 1:4: unexpected end of input in 'true'",
                "nul1              | 1:1: expected a value, found 'nul'",
                "falsy             | 1:1: expected a value, found 'falsy'",
                "True              | 1:1: expected a value, found 'True'",
                "[NaN]             | 1:2: expected a value, found 'NaN'",
                "[-Infinity]       | 1:3: expected a digit after the minus sign, found 'Infinity'",
                "[1,]              | 1:4: expected a value, found ']'",
                "[,1]              | 1:2: expected a value, found ','",
                "[1 2]             | 1:4: expected ',' or ']', found '2'",
                "[1}               | 1:3: expected ',' or ']', found '}'",
                "{\"a\":1 \"b\":2} | 1:8: expected ',' or '}', found '\"'",
                "{\"a\" 1}         | 1:6: expected ':' after the property name, found '1'",
                "{a:1}             | 1:2: expected a property name in double quotes, found 'a'",
                "{\"a\":1,}        | 1:8: expected a property name in double quotes, found '}'",
                "{,}               | 1:2: expected a property name in double quotes, found ','",
                "['a']             | 1:2: a string needs double quotes, not apostrophes",
                "{'a':1}           | 1:2: expected a property name in double quotes, found an apostrophe",
                "[1 /* one */]     | 1:4: expected ',' or ']', found '/'",
                "// one            | 1:1: JSON has no comments",
                "+1                | 1:1: a number cannot start with '+'",
                ".5                | 1:1: a number cannot start with '.'",
                "012               | 1:1: a number cannot start with 0 followed by digits",
                "-012              | 1:2: a number cannot start with 0 followed by digits",
                "[1.x]             | 1:4: expected a digit after the decimal point, found 'x'",
                "[1e]              | 1:4: expected a digit in the exponent, found ']'",
                "[\"a\\x\"]        | 1:4: a backslash cannot be followed by 'x'",
                "[\"\\u12G4\"]     | 1:7: expected four hexadecimal digits after \\u, found 'G'",
                "1 2               | 1:3: expected nothing after the JSON text, found '2'",
                "{}}               | 1:3: expected nothing after the JSON text, found '}'",
                "nullnull          | 1:5: expected nothing after the JSON text, found 'null'",
                "[\u00a0]          | 1:2: expected a value, found U+00A0",
                "[averyveryverylongwordthatneverends] | 1:2: expected a value, found 'averyveryverylongwordtha...'"
            })
    void saysWhatIsWrongAndWhere(String json, String message) {
        assertThat(error(json)).isEqualTo(message);
    }

    @Test
    void namesControlCharacters() {
        assertThat(error("[\"a\tb\"]")).isEqualTo("1:4: control character U+0009 must be escaped in a string");
        assertThat(error("[\f1]")).isEqualTo("1:2: expected a value, found U+000C");
        assertThat(error("[\"\\\u0000\"]")).isEqualTo("1:3: a backslash cannot be followed by U+0000");
        assertThat(error("[1\u0000]")).isEqualTo("1:3: expected ',' or ']', found U+0000");
    }

    @Test
    void tellsALineThatEndsInsideAString() {
        String message = "a string continues after the end of its line: close it, or write \\n for the line break";
        assertThat(error("{\"a\": \"b,\n\"c\": 1}")).isEqualTo("1:10: " + message);
        assertThat(error("[\"a\r\n\"]")).isEqualTo("1:4: " + message);
    }

    @Test
    void namesEncodingsOfWideCharacters() {
        for (String name : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
            JsonDocument document = JsonDocument.of("{\"a\": 1}".getBytes(Charset.forName(name)));
            assertThat(String.valueOf(document.failure()))
                    .as(name)
                    .matches("1:[12]: JSON must be UTF-8, but this text is UTF-16 or UTF-32");
        }
        byte[] marked = "\ufeff[]".getBytes(StandardCharsets.UTF_16LE);
        assertThat(String.valueOf(JsonDocument.of(marked).failure()))
                .isEqualTo("1:1: JSON must be UTF-8, but this text is UTF-16 or UTF-32");
    }

    @Test
    void refusesAByteOrderMark() {
        assertThat(JsonDocument.of("\ufeff{}").failure()).isNull();
        assertThat(error("\ufeff\ufeff{}")).isEqualTo("1:1: a byte order mark is allowed at the very start only");
        assertThat(error("\ufeff{x}")).isEqualTo("1:2: expected a property name in double quotes, found 'x'");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(error("[\n  \"\ud83d\ude00\u00e9\", x]")).isEqualTo("2:9: expected a value, found 'x'");
    }

    @ParameterizedTest
    @CsvSource({
        "80, no character starts with byte 0x80",
        "C0 AF, no character starts with byte 0xC0",
        "C1 BF, no character starts with byte 0xC1",
        "F5 80 80 80, no character starts with byte 0xF5",
        "FF, no character starts with byte 0xFF",
        "C3 28, byte 0x28 cannot continue a character",
        "E2 82 28, byte 0x28 cannot continue a character",
        "F0 9F 98 C3, byte 0xC3 cannot continue a character",
        "E0 80 AF, U+002F is written with too many bytes",
        "E0 9F BF, U+07FF is written with too many bytes",
        "F0 80 80 AF, U+002F is written with too many bytes",
        "F0 8F BF BF, U+FFFF is written with too many bytes",
        "ED A0 80, U+D800 is half a surrogate pair",
        "ED BF BF, U+DFFF is half a surrogate pair",
        "F4 90 80 80, there is no character beyond U+10FFFF",
    })
    void saysWhatIsWrongWithUtf8(String bytes, String fault) {
        byte[] json = concat(
                "[\"a".getBytes(StandardCharsets.UTF_8), hex(bytes), "\"]      ".getBytes(StandardCharsets.UTF_8));
        assertThat(String.valueOf(JsonDocument.of(json).failure())).isEqualTo("1:4: invalid UTF-8: " + fault);
    }

    @Test
    void saysWhenTheLastCharacterIsIncomplete() {
        byte[] json = concat("\"a".getBytes(StandardCharsets.UTF_8), hex("F0 9F 98"));
        assertThat(String.valueOf(JsonDocument.of(json).failure()))
                .isEqualTo("1:3: invalid UTF-8: the last character is incomplete");
    }

    @Test
    void refusesAStringWithAnUnpairedSurrogate() {
        assertThat(error("\"\ud83d\"")).isEqualTo("1:2: invalid UTF-8: U+D83D is half a surrogate pair");
        assertThat(error("\"\\\ud83d\"")).isEqualTo("1:2: a backslash cannot be followed by a character beyond ASCII");
    }

    private static String error(String json) {
        return String.valueOf(JsonDocument.of(json).failure());
    }

    private static byte[] hex(String text) {
        String[] bytes = text.split(" ", -1);
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) Integer.parseInt(bytes[i], 16);
        }
        return result;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A text that was cut off, in a file whose last line has an end. */
    @Test
    void aStringThatGoesOnToTheLastLineBreakIsCutOff() {
        assertThat(error("{\"a\":[\"x\n"))
                .isEqualTo("1:9: unexpected end of input in a string, 2 containers are still open");
    }

    /** What stands around a range of the array makes no difference. {@code @} is a NUL byte. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  \n `      | 9: unexpected end of input: there is no JSON text",
                "``           | 5: unexpected end of input: there is no JSON text",
                "` [1, \n `  | 9: unexpected end of input, 1 container is still open",
                "`tru  `      | 8: unexpected end of input in 'true'",
                "`@[`         | 5: expected a value, found U+0000",
                "`@[@]`       | 5: JSON must be UTF-8, but this text is UTF-16 or UTF-32",
            })
    void aRangeOfAnArray(String text, String expected) {
        byte[] json = ("{}\n\n " + text.replace('@', '\u0000') + "\n]").getBytes(StandardCharsets.UTF_8);
        JsonDocument document = new JsonDocument();
        assertThat(document.parse(json, 5, json.length - 2)).isFalse();
        SyntaxError failure = document.failure();
        assertThat(failure).isNotNull();
        assertThat(failure.offset() + ": " + failure.message()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1", "type: object\nx: y\n", "not-before:\n  - a", "---\na: 1", "- a\n- b", "no: 1"})
    void whatLooksLikeYaml(String text) {
        assertThat(error(text)).isEqualTo("1:1: expected a JSON text, but this looks like YAML");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json  | 1:1: expected a value, found 'not'",
                "nul       | 1:4: unexpected end of input in 'null'",
                "-x        | 1:2: expected a digit after the minus sign, found 'x'",
                "http://x  | 1:1: expected a value, found 'http'",
                "[a: 1]    | 1:2: expected a value, found 'a'",
            })
    void whatDoesNot(String text, String expected) {
        assertThat(error(text)).isEqualTo(expected);
    }

    @Test
    void aNulByteIsCalledSo() {
        assertThat(error("{}\u0000")).isEqualTo("1:3: a NUL byte after the JSON text");
        assertThat(error("{}\n\u0000\u0000")).isEqualTo("2:1: a NUL byte after the JSON text");
        assertThat(error("\u0000\u0000\u0000\u0000")).isEqualTo("1:1: expected a value, found U+0000");
    }
}
