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

class JsonSequenceTest {

    /** What there is in a text, read in pieces of one byte and in large ones: the line of each, and the text or the failure. */
    private static List<String> texts(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> slow = texts(new Pieces(new ByteArrayInputStream(bytes), 1));
        assertThat(texts(new ByteArrayInputStream(bytes))).isEqualTo(slow);
        return slow;
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
    void aBrokenTextOverSeveralLinesIsToldOfOnce() throws IOException {
        assertThat(texts("{\n  \"a\": oops,\n  \"b\": {\n  }\n}\n{\"c\":1}"))
                .containsExactly("2:8: expected a value, found 'oops'", "6 {\"c\":1}");
        assertThat(texts("Dear diary,\ntoday\n")).containsExactly("1:1: expected a value, found 'Dear'");
    }

    /**
     * In the first column {@code ;} is the end of a line, and {@code '} a quote. Neither the kind of line break nor a byte
     * order mark makes a difference.
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
            List<String> texts = texts(new Pieces(new ByteArrayInputStream(bytes), piece));
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

    /** What is no JSON is passed over piece by piece, however long it is. */
    @Test
    void endlessGarbageNeedsNoMemory() throws IOException {
        long[] left = {300L << 20};
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return left[0]-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] to, int from, int count) {
                if (left[0] <= 0) {
                    return -1;
                }
                assertThat(count).isLessThan(1 << 20);
                left[0] -= count;
                return count;
            }
        };
        JsonSequence sequence = new JsonSequence(zeros, JsonLimits.DEFAULTS);
        JsonDocument first = sequence.next();
        assertThat(first).isNotNull();
        assertThat(first.failure()).isNotNull();
        assertThat(sequence.next()).isNull();
    }

    @Test
    void limitsAreThoseOfEachText() throws IOException {
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(10);
        byte[] bytes = "{\"a\":1}\n{\"b\":\"xxxxxxx\"}\n{\"c\":1}".getBytes(StandardCharsets.UTF_8);
        JsonSequence sequence = new JsonSequence(new ByteArrayInputStream(bytes), limits);
        List<String> texts = new ArrayList<>();
        for (JsonDocument d = sequence.next(); d != null; d = sequence.next()) {
            texts.add(String.valueOf(d.failure()));
        }
        assertThat(texts).containsExactly("null", "2:11: the JSON text is longer than 10 bytes", "null");
    }

    /** Gives at most so many bytes at once. */
    private static final class Pieces extends InputStream {

        private final InputStream in;
        private final int size;

        Pieces(InputStream in, int size) {
            this.in = in;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] to, int from, int count) throws IOException {
            return in.read(to, from, Math.min(count, size));
        }
    }
}
