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

/** The items of an array at the start of a stream. */
class JsonSequenceItemsTest {

    /** Returns the items with their lines and columns, or the failures; the same for pieces of all sizes. */
    private static List<String> items(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> items = items(new ByteArrayInputStream(bytes), JsonLimits.DEFAULTS);
        for (int piece : new int[] {1, 2, 3, 7}) {
            assertThat(items(new SmallPieces(bytes, piece), JsonLimits.DEFAULTS))
                    .as("pieces of %s", piece)
                    .isEqualTo(items);
        }
        return items;
    }

    private static List<String> items(InputStream in, JsonLimits limits) throws IOException {
        JsonSequence sequence = JsonSequence.ofItems(in, limits);
        List<String> items = new ArrayList<>();
        for (JsonDocument d = sequence.next(); d != null; d = sequence.next()) {
            assertThat(sequence.index()).isEqualTo(items.size());
            String position = sequence.line() + ":" + sequence.column() + " ";
            items.add(d.failure() == null ? position + d.data(0) : String.valueOf(d.failure()));
        }
        assertThat(sequence.next()).isNull();
        return items;
    }

    /** In the first column {@code ;} is the end of a line, and {@code '} a quote. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "[1,2] | 1:2 1 & 1:4 2",
                "[{'a':1},{'b':[2,{}]},'x',true,null,-1.5e3] | 1:2 {'a':1} & 1:10 {'b':[2,{}]} & 1:23 'x' & 1:27 true & 1:32 null & 1:37 -1.5e3",
                "[;  {;    'a': 1;  },;  [2];]; | 2:3 {'a':1} & 5:3 [2]",
                "[ [ ] , [ [ ] ] ] | 1:3 [] & 1:9 [[]]",
                // Other texts than an array are values.
                "{'a':[1]};[2] | 1:1 {'a':[1]} & 2:1 [2]",
                "1;[2] | 1:1 1 & 2:1 [2]",
                // A broken item does not end the array.
                "[{'a':1},{'b' 2},{'c':3}] | 1:2 {'a':1} & 1:15: expected ':' after the property name, found '2' & 1:18 {'c':3}",
                "[1,oops,2] | 1:2 1 & 1:4: expected a value, found 'oops' & 1:9 2",
                "[1,2x,3] | 1:2 1 & 1:5: expected ',' or ']', found 'x' & 1:7 3",
                "[tru,1] | 1:2: expected a value, found 'tru' & 1:6 1",
                "[{'a':1,'a':2},3] | 1:9: a member 'a' already, at line 1, column 3 & 1:16 3",
                "[{'a':nope,'b':[1,{'c':','}]},3] | 1:7: expected a value, found 'nope' & 1:31 3",
                "[{'a':'x\\\\','b':oops,'c':']},'},2] | 1:17: expected a value, found 'oops' & 1:33 2",
                "[{'a':'x\\',]','b':oops},2] | 1:19: expected a value, found 'oops' & 1:25 2",
                "[{'a':1,},2] | 1:9: expected a property name in double quotes, found '}' & 1:11 2",
                "[[1,],2] | 1:5: expected a value, found ']' & 1:7 2",
                "[{;  'a': oops,;  'b': [{;    'c': 1;  }, {;  }];}, {'d':2}] | 2:8: expected a value, found 'oops' & 7:4 {'d':2}",
                // A bracket or quote is missing, and the items start lines.
                "[;{'a':1},;{'b':[2,;{'c':3},;{'d':4};] | 2:1 {'a':1} & 3:9: unexpected end of input, 3 containers are still open & 4:1 {'c':3} & 5:1 {'d':4}",
                "[;{'a':1},;{'b':2,;{'c':3}] | 2:1 {'a':1} & 3:8: unexpected end of input, 2 containers are still open & 4:1 {'c':3}",
                "[;{'a':'x},;{'b':2}] | 2:10: a string continues & 3:1 {'b':2}",
                "[;  {;    'a': 1,;    'b': [;  },;  {;    'a': 2;  };] | 5:3: expected a value, found '}' & 6:3 {'a':2}",
                "[;  {'a': 1},;  {'b': [1};  ,;  {'c': 3}] | 2:3 {'a':1} & 3:11: expected ',' or ']', found '}' & 5:3 {'c':3}",
                // The nested lines are not indented, so they are not taken for items.
                "[;{'a':oops,;'b':[;{'c':1},;{'d':2};]},;{'e':3}] | 2:6: expected a value, found 'oops' & 7:1 {'e':3}",
                // A separator is missing or repeated.
                "[{'a':1} {'b':2}] | 1:2 {'a':1} & 1:10: expected ',' or ']', found '{' & 1:10 {'b':2}",
                "[{'a':1}};{'b':2}] | 1:2 {'a':1} & 1:9: expected ',' or ']', found '}'",
                "[{'a':1}},{'b':2}] | 1:2 {'a':1} & 1:9: expected ',' or ']', found '}' & 1:11 {'b':2}",
                "[1 2,3] | 1:2 1 & 1:4: expected ',' or ']', found '2' & 1:6 3",
                "[1,,2] | 1:2 1 & 1:4: expected a value, found ',' & 1:5 2",
                "[,1] | 1:2: expected a value, found ',' & 1:3 1",
                "[1,] | 1:2 1 & 1:4: expected a value, found ']'",
                // The array ends too early.
                "[ | 1:2: unexpected end of input, 1 container is still open",
                "[1 | 1:2 1 & 1:3: unexpected end of input, 1 container is still open",
                "[1, | 1:2 1 & 1:4: unexpected end of input, 1 container is still open",
                "[{'a':1},{'b': | 1:2 {'a':1} & 1:15: unexpected end of input, 2 containers are still open",
                "[{'a':1},{'b':'x | 1:2 {'a':1} & 1:17: unexpected end of input in a string, 2 containers are still open",
                "[1,tru | 1:2 1 & 1:7: unexpected end of input in 'true', 1 container is still open",
                // Nothing may follow the array.
                "[1];[2] | 1:2 1 & 2:1: expected nothing after the JSON text, found '['",
                "[];oops | 2:1: expected nothing after the JSON text, found 'oops'",
                "[1]] | 1:2 1 & 1:4: expected nothing after the JSON text, found ']'",
            })
    void itemsAndErrors(String text, String expected) throws IOException {
        String json = text.replace('\'', '"').replace(';', '\n');
        List<String> items = items(json);
        assertThat(items(json.replace("\n", "\r\n"))).isEqualTo(items);
        assertThat(items("\ufeff" + json)).isEqualTo(items);
        assertThat(String.join(" & ", items)
                        .replace("this object has ", "")
                        .replaceAll("a string continues[^&]*(?= &)", "a string continues")
                        .replace('"', '\''))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\ufeff", "[]", " [ \n ] \n", "\ufeff[]"})
    void nothingHasNoItems(String text) throws IOException {
        assertThat(items(text)).isEmpty();
    }

    @Test
    void textsCanBeMissingToo() throws IOException {
        JsonSequence sequence = JsonSequence.ofTexts(new ByteArrayInputStream(new byte[] {' '}), JsonLimits.DEFAULTS);
        assertThat(sequence.next()).isNull();
        assertThat(sequence.next()).isNull();
    }

    @Test
    void limitsAreThoseOfEachItem() throws IOException {
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(10).withMaxDepth(1);
        String text = "[{\"a\":1},\n{\"b\":\"xxxxxxx\"},\n{\"c\":[1]},\"12345678\",\n 1234567890 ,12345678901,[2]]";
        assertThat(items(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits))
                .containsExactly(
                        "1:2 {\"a\":1}",
                        "2:11: the JSON text is longer than 10 bytes",
                        "3:6: more than 1 containers are nested",
                        "3:11 \"12345678\"",
                        "4:2 1234567890",
                        "4:24: the JSON text is longer than 10 bytes",
                        "4:26 [2]");
    }

    /** Somebody waits for the answer to an item before sending the next one. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\n [\"}\"]}", "[[1]]", "\"x\"", "12,", "true ", "{\"a\" 1}", "oops}"})
    void aCompleteItemIsNotKeptWaiting(String item) throws IOException {
        byte[] bytes = ("[" + item + "\n, 1]").getBytes(StandardCharsets.UTF_8);
        SmallPieces in = new SmallPieces(bytes, 1);
        JsonSequence sequence = JsonSequence.ofItems(in, JsonLimits.DEFAULTS);
        assertThat(sequence.next()).isNotNull();
        assertThat(in.at).isLessThanOrEqualTo(item.length() + 1);
    }

    /** Items of all lengths, so that they end at each place of the buffer. */
    @Test
    void longArrays() throws IOException {
        StringBuilder text = new StringBuilder("[");
        int count = 3_000;
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"n\":\"")
                    .append("\u00e9x".repeat(i % 97))
                    .append(i % 100 == 99 ? "}\r\n" : "\"}\r\n");
        }
        byte[] bytes = text.append(']').toString().getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {7, 4_096, 1_000_000}) {
            List<String> items = items(new SmallPieces(bytes, piece), JsonLimits.DEFAULTS);
            assertThat(items.get(0)).isEqualTo("1:2 {\"n\":\"\"}");
            assertThat(items.get(98)).startsWith("99:2 {\"n\":\"\u00e9x");
            assertThat(items.get(99)).startsWith("100:1").contains("a string continues");
        }
    }

    @Test
    void eachByteIsTokenizedAFewTimes() throws IOException {
        byte[] bytes = ("[" + "{\"id\": [7, \"x\"]},".repeat(5_000) + "0]").getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {1, 30, 4_096}) {
            JsonSequence sequence = JsonSequence.ofItems(new SmallPieces(bytes, piece), JsonLimits.DEFAULTS);
            while (sequence.next() != null) {
                assertThat(sequence.bytes()).isLessThan(bytes.length);
            }
            assertThat(sequence.tokenized()).isBetween(bytes.length / 2L, 5L * bytes.length);
        }
    }

    /** Gives at most so many bytes at once. */
    private static final class SmallPieces extends InputStream {

        private final byte[] bytes;
        private final int size;
        private int at;

        SmallPieces(byte[] bytes, int size) {
            this.bytes = bytes;
            this.size = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int from, int count) {
            int given = Math.min(count, Math.min(bytes.length - at, size));
            System.arraycopy(bytes, at, to, from, given);
            at += given;
            return given == 0 ? -1 : given;
        }
    }

    /** The items of all arrays, each with its index behind a hash, and the other texts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "[1,2];[3] | 1:2#0 1 & 1:4#1 2 & 2:2#0 3",
                "[1][2,[3]] | 1:2#0 1 & 1:5#0 2 & 1:7#1 [3]",
                "[1];{'a':[2]};[3];4 5 | 1:2#0 1 & 2:1 {'a':[2]} & 3:2#0 3 & 4:1 4 & 4:3 5",
                "1;[2];3 | 1:1 1 & 2:2#0 2 & 3:1 3",
                "[];[ ];[1] | 3:2#0 1",
                "[1,oops];[2] | 1:2#0 1 & 1:4: expected a value, found 'oops' & 2:2#0 2",
                "oops;[2] | 1:1: expected a value, found 'oops' & 2:2#0 2",
            })
    void allArraysAreOpened(String text, String expected) throws IOException {
        byte[] bytes = text.replace(';', '\n').replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {1, 2, 7, 1000}) {
            JsonSequence sequence = JsonSequence.ofAllItems(new SmallPieces(bytes, piece), JsonLimits.DEFAULTS);
            List<String> values = new ArrayList<>();
            for (JsonDocument d = sequence.next(); d != null; d = sequence.next()) {
                String position =
                        sequence.line() + ":" + sequence.column() + (sequence.isItem() ? "#" + sequence.index() : "");
                values.add(d.failure() == null ? position + " " + d.data(0) : String.valueOf(d.failure()));
            }
            assertThat(sequence.next()).isNull();
            assertThat(String.join(" & ", values).replace('"', '\'')).isEqualTo(expected);
        }
    }
}
