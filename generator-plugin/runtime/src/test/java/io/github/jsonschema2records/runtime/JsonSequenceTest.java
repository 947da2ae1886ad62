package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSequenceTest {

    /** The size of pieces that end with each line. */
    private static final int LINES = -1;

    /**
     * What there is in a text, read at once and in pieces of some sizes: the line of each, and the text or the failure.
     */
    private static List<String> texts(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> texts = texts(new ByteArrayInputStream(bytes));
        for (int piece : new int[] {1, 2, 3, 5, 16}) {
            assertThat(texts(new Pieces(bytes, piece)))
                    .as("pieces of %s", piece)
                    .isEqualTo(texts);
        }
        return texts;
    }

    private static List<String> texts(InputStream in) throws IOException {
        JsonSequence sequence = new JsonSequence(in, JsonLimits.DEFAULTS);
        List<String> texts = new ArrayList<>();
        for (JsonDocument d = sequence.next(); d != null; d = sequence.next()) {
            texts.add(d.failure() == null ? sequence.line() + " " + d.data(0) : String.valueOf(d.failure()));
        }
        return texts;
    }

    @Test
    void textsBehindOneAnother() throws IOException {
        assertThat(texts("{\"a\":1}\n\r\n [2]\"x\"\u001e3\r4\n{\n}true"))
                .containsExactly("1 {\"a\":1}", "3 [2]", "3 \"x\"", "3 3", "4 4", "5 {}", "6 true");
        assertThat(texts("12")).containsExactly("1 12");
    }

    /** Otherwise an excerpt of a text that was cut off would go on with an older one. */
    @Test
    void nothingOfEarlierTextsIsBehindTheLastOne() throws IOException {
        String lines = ("{\"a\":\"" + "x".repeat(900) + "\"}\n").repeat(400);
        byte[] bytes = (lines + "{\"b").getBytes(StandardCharsets.UTF_8);
        JsonSequence sequence = new JsonSequence(new ByteArrayInputStream(bytes), JsonLimits.DEFAULTS);
        int failures = 0;
        for (JsonDocument d = sequence.next(); d != null; d = sequence.next()) {
            SyntaxError failure = d.failure();
            if (failure != null) {
                assertThat(failure)
                        .hasToString("401:4: unexpected end of input in a string, 1 container is still open");
                assertThat(d.wordAt(failure.offset())).isZero();
                failures++;
            }
        }
        assertThat(failures).isEqualTo(1);
    }

    @Test
    void aLineThatIsNoJsonDoesNotEndTheSequence() throws IOException {
        assertThat(texts("{\"a\":1}\n{\"b\" 2}\n{\"c\":1\n{\"d\":[\"x\n{\"e\":1,\"e\":2}\n{\"f\":1}\n"))
                .containsExactly(
                        "1 {\"a\":1}",
                        "2:6: expected ':' after the property name, found '2'",
                        "3:7: unexpected end of input, 1 container is still open",
                        "4:9: unexpected end of input in a string, 2 containers are still open",
                        "5:8: this object has a member \"e\" already, at line 5, column 2",
                        "6 {\"f\":1}");
        assertThat(texts("1\noops\n2\n[1\n3\n[4]"))
                .containsExactly(
                        "1 1",
                        "2:1: expected a value, found 'oops'",
                        "3 2",
                        "5:1: expected ',' or ']', found '3'",
                        "6 [4]");
    }

    @Test
    void aTextStartsBehindEachRecordSeparator() throws IOException {
        assertThat(texts("\u001e{\"a\" 1}\n\u001e{\"b\":2}\n\u001e{\"c\":[\n\u001e  {\"d\":4}\n\u001eoops\n\u001e5\n"))
                .containsExactly(
                        "1:7: expected ':' after the property name, found '1'",
                        "2 {\"b\":2}",
                        "3:8: unexpected end of input, 2 containers are still open",
                        "4 {\"d\":4}",
                        "5:2: expected a value, found 'oops'",
                        "6 5");
        assertThat(texts("\u001eoops\n\u001e{\"a\":1}\n"))
                .containsExactly("1:2: expected a value, found 'oops'", "2 {\"a\":1}");
    }

    @Test
    void aBrokenTextOverSeveralLinesIsToldOfOnce() throws IOException {
        assertThat(texts("{\n  \"a\": oops,\n  \"b\": {\n  }\n}\n{\"c\":1}"))
                .containsExactly("2:8: expected a value, found 'oops'", "6 {\"c\":1}");
        assertThat(texts("Dear diary,\ntoday\n")).containsExactly("1:1: expected a value, found 'Dear'");
    }

    /**
     * In the first column {@code ;} is the end of a line, and {@code '} a quote. Neither the kind of line break nor a
     * byte order mark makes a difference.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "[;{'a':1},;{'b':2,'b':3},;{'c':4};] | 3:8: a member 'b' already, at line 3, column 2",
                "[;{'a':1},;{'b':2,'b':3},;{'b':4,'b':5};];{'c':6} | 3:8: a member 'b' already, at line 3, column 2 & 6 {'c':6}",
                "[;{'a':1},;{'b' 2},;{'c':4};] | 3:6: expected ':' after the property name, found '2'",
                "[;{'a':1},;{'b':2},;;];{'c':4} | 5:1: expected a value, found ']' & 6 {'c':4}",
                "[;{'a':1},;;;{'b':};,;{'c':4};];;[5] | 5:6: expected a value, found '}' & 10 [5]",
                "[;[1,2],;[3,,4],;[5];];[6] | 3:4: expected a value, found ',' & 6 [6]",
                "{;'a':;{'b':oops},;'c':;[1];};{'d':2} | 3:6: expected a value, found 'oops' & 7 {'d':2}",
                "{;  'a': tru,;  'b': [;    1;  ];};{;  'c': 3;}; | 2:8: expected a value, found 'tru' & 7 {'c':3}",
                "{;  'a': 1,;};{'b':2} | 3:1: expected a property name in double quotes, found '}' & 4 {'b':2}",
                "{;  'a': {;    'a': 1,;    'a': 2;  };};{'b':2} | 4:5: a member 'a' already, at line 3, column 5 & 7 {'b':2}",
                "{'a':1};{'b':;{'c':3};{'d':4} | 1 {'a':1} & 3:8: unexpected end of input, 1 container is still open & 4 {'d':4}",
                "{'a':1};{'b':2;{'c':3};{'d':4} | 1 {'a':1} & 2:7: unexpected end of input, 1 container is still open & 3 {'c':3} & 4 {'d':4}",
                "{'a':1};{'b':'x;{'c':3}; | 1 {'a':1} & 2:8: unexpected end of input in a string, 1 container is still open & 3 {'c':3}",
                "{'a':1};{'b':[1,2;;{'c':3}; | 1 {'a':1} & 2:10: unexpected end of input, 2 containers are still open & 4 {'c':3}",
                "{'a':1};;;{'b':2,'b':3};;{'c':4};; | 1 {'a':1} & 4:8: a member 'b' already, at line 4, column 2 & 6 {'c':4}",
                "{'a':1,'a':2}{'b':3}[4,{'c':5,'c':6}] | 1:8: a member 'a' already, at line 1, column 2 & 1 {'b':3} & 1:31: a member 'c' already, at line 1, column 25",
                "{'a':1,'a':2} oops;{'b':3} | 1:8: a member 'a' already, at line 1, column 2 & 1:15: expected a value, found 'oops' & 2 {'b':3}",
                "{'a':1}x;{'b':2} | 1 {'a':1} & 1:8: expected a value, found 'x' & 2 {'b':2}",
                "{'a':1,'a':2,;{'b':3} | 1:14: unexpected end of input, 1 container is still open & 2 {'b':3}",
                "]; ;{'a':1} | 1:1: expected a value, found ']' & 3 {'a':1}",
                "{'a':1}};{'b':2} | 1 {'a':1} & 1:8: expected a value, found '}' & 2 {'b':2}",
                "[1,;2;[3] | 2:2: unexpected end of input, 1 container is still open & 3 [3]",
                "'a';'b;'c' | 1 'a' & 2:3: unexpected end of input in a string & 3 'c'",
                "{'a':	;{'b':1}};{'c':2} | 1 {'a':{'b':1}} & 3 {'c':2}",
            })
    void whereTextsEnd(String text, String expected) throws IOException {
        String json = text.replace('\'', '"').replace(';', '\n');
        List<String> texts = texts(json);
        assertThat(texts(json.replace("\n", "\r\n"))).isEqualTo(texts);
        assertThat(texts("\ufeff" + json + "\n\n")).isEqualTo(texts);
        assertThat(String.join(" & ", texts).replace("this object has ", "").replace('"', '\''))
                .isEqualTo(expected);
    }

    @Test
    void nothingIsOneFailure() throws IOException {
        assertThat(texts("")).containsExactly("1:1: unexpected end of input: there is no JSON text");
        assertThat(texts(" \r\n\n")).containsExactly("3:1: unexpected end of input: there is no JSON text");
        assertThat(texts("\ufeff")).containsExactly("1:1: unexpected end of input: there is no JSON text");
    }

    @Test
    void aByteOrderMarkIsIgnoredAtTheStartOnly() throws IOException {
        assertThat(texts("\ufeff{}\n{x}"))
                .containsExactly("1 {}", "2:2: expected a property name in double quotes, found 'x'");
        assertThat(texts("{}\n\ufeff{}\n"))
                .containsExactly("1 {}", "2:1: a byte order mark is allowed at the very start only");
    }

    @Test
    void aNulByteBehindTheText() throws IOException {
        assertThat(texts("{}\n\u0000")).containsExactly("1 {}", "2:1: a NUL byte after the JSON text");
    }

    /** Far more than the buffer: texts of all lengths, so that they end at each place of it. */
    @Test
    void longStreams() throws IOException {
        StringBuilder text = new StringBuilder();
        int count = 3_000;
        for (int i = 0; i < count; i++) {
            text.append("{\"n\":\"").append("\u00e9x".repeat(i % 97)).append("\"}\r\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {7, 4_096, 1_000_000}) {
            List<String> texts = texts(new Pieces(bytes, piece));
            assertThat(texts).hasSize(count);
            assertThat(texts.get(count - 1)).startsWith(count + " {\"n\":\"");
        }
    }

    @Test
    void oneTextThatIsLargerThanTheBuffer() throws IOException {
        String text = "[" + "\"abc\",".repeat(100_000) + "\n oops]\n{}";
        assertThat(texts(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("2:2: expected a value, found 'oops'", "3 {}");
    }

    /** Objects over several lines, in which one byte of two is a blank. */
    private static String pretty(int lines) {
        return "{\n    \"items\": [\n" + "            {\"id\":\r\n            \t7},\n".repeat(lines)
                + "        null\n    ]\n}\n";
    }

    /** Wherever a read ends: within blanks, a string, a character, a number or a literal. */
    @Test
    void prettyTextsOfSeveralBuffers() throws IOException {
        String text = pretty(5_000);
        String data = JsonData.parse(text).toString();
        for (int shift = 0; shift < 40; shift++) {
            byte[] bytes = ("[" + " ".repeat(shift) + "]" + text + text).getBytes(StandardCharsets.UTF_8);
            assertThat(texts(new ByteArrayInputStream(bytes))).containsExactly("1 []", "1 " + data, "10006 " + data);
        }
        byte[] bytes = (text + "[1,\u00e9]" + text).getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {13, 97, 1_000, 4_096, 65_535, 65_537}) {
            assertThat(texts(new Pieces(bytes, piece)))
                    .containsExactly("1 " + data, "10006:4: expected a value, found U+00E9");
        }
    }

    /** The blanks behind a text that was cut off are passed over, however many they are. */
    @Test
    void aTextThatIsCutOffBeforeManyBlanks() throws IOException {
        String blanks = " ".repeat(100_000);
        assertThat(texts(new ByteArrayInputStream(("[1]\n{\"a\": tru" + blanks).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1 [1]", "2:10: unexpected end of input in 'true', 1 container is still open");
        assertThat(texts(new ByteArrayInputStream(("{\"a\": tru" + blanks + "}").getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1:7: expected a value, found 'tru'");
    }

    /** Pieces that end anywhere, and those that are the lines of the text. */
    @ParameterizedTest
    @ValueSource(ints = {1, 30, 4_096, LINES})
    void eachByteIsTokenizedAFewTimes(int piece) throws IOException {
        String flat = pretty(3_000).replaceAll("\\s+", "");
        String broken = "[" + flat.repeat(2);
        for (String text :
                List.of(flat, pretty(3_000), "{\"id\": 7}\n".repeat(5_000), "\"" + "\\n".repeat(40_000), broken)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            JsonSequence sequence = new JsonSequence(new Pieces(bytes, piece), JsonLimits.DEFAULTS);
            while (sequence.next() != null) {
                assertThat(sequence.bytes()).isLessThan(bytes.length);
            }
            assertThat(sequence.tokenized()).isBetween(bytes.length / 3L, 5L * bytes.length);
        }
    }

    /** Somebody waits for the answer to an event before sending the next one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\n  [\"}\"]\n}\n",
                "{\"a\":[{}]}",
                "[[1]]\r\n",
                "\"\\\"x\"",
                "-12\n",
                "true ",
                "1\n",
                "[]",
                "{\"a\" 1}\n",
                "{\"a\": nul}\n",
                "{\"a\":1,}\n",
                "{\"a\": oops\n"
            })
    void aCompleteTextIsNotKeptWaiting(String text) throws IOException {
        for (int piece = 1; piece <= text.length(); piece++) {
            Pieces in = new Pieces((text + text).getBytes(StandardCharsets.UTF_8), piece);
            JsonSequence sequence = new JsonSequence(in, JsonLimits.DEFAULTS);
            assertThat(sequence.next()).isNotNull();
            assertThat(in.at).isLessThan(text.length() + piece);
            assertThat(sequence.next()).isNotNull();
            assertThat(in.ended).isFalse();
        }
    }

    /** Gives at most so many bytes at once. */
    private static final class Pieces extends InputStream {

        private final byte[] bytes;
        private final int size;
        private int at;
        private boolean ended;

        Pieces(byte[] bytes, int size) {
            this.bytes = bytes;
            this.size = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int from, int count) {
            assertThat(count).as("room for more bytes").isPositive();
            int given = Math.min(count, Math.min(bytes.length - at, size == LINES ? line() : size));
            ended = given == 0;
            System.arraycopy(bytes, at, to, from, given);
            at += given;
            return ended ? -1 : given;
        }

        private int line() {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            return end + 1 - at;
        }
    }
}
