package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random streams, most of them broken: they are read to their end, with results that do not depend on the pieces that arrive. */
class JsonSequencePiecesTest {

    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"a\"",
        "\"b",
        "\"",
        "1",
        "-",
        "2.5",
        "tru",
        "true",
        "null",
        "nul",
        "oops",
        " ",
        "\n",
        "\r\n",
        "  ",
        "\\",
        "{\"a\":1}",
        "[1,2]",
        ",\n{\"a\":",
        "},\n  {",
        "\u00e9",
        "\u001e",
        "a: b",
        "---",
        "\u0000"
    };

    @Test
    void resultsDoNotDependOnPieces() throws IOException {
        for (int seed = 0; seed < 3_000; seed++) {
            byte[] bytes = text(new Random(seed)).getBytes(StandardCharsets.UTF_8);
            assertSame(bytes, true, seed);
            assertSame(bytes, false, seed);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "[" : "");
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(TOKENS[random.nextInt(TOKENS.length)]);
        }
        return text.toString();
    }

    private static void assertSame(byte[] bytes, boolean items, int seed) throws IOException {
        List<String> whole = results(new ByteArrayInputStream(bytes), items, bytes.length);
        for (int piece : new int[] {1, 3}) {
            assertThat(results(new Pieces(bytes, piece), items, bytes.length))
                    .as("seed %s, pieces of %s: %s", seed, piece, new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(whole);
        }
    }

    private static List<String> results(InputStream in, boolean items, int length) throws IOException {
        JsonSequence sequence =
                items ? JsonSequence.ofItems(in, JsonLimits.DEFAULTS) : JsonSequence.ofTexts(in, JsonLimits.DEFAULTS);
        List<String> results = new ArrayList<>();
        for (JsonDocument d = sequence.next(); d != null; d = sequence.next()) {
            assertThat(sequence.bytes()).isLessThanOrEqualTo(length);
            String result =
                    d.failure() == null ? d.data(0).toString() : d.failure().toString();
            results.add(sequence.line() + ":" + sequence.column() + " " + result);
            assertThat(results).hasSizeLessThan(length + 2);
        }
        return results;
    }

    /** Gives at most so many bytes at once. */
    private static final class Pieces extends InputStream {

        private final byte[] bytes;
        private final int size;
        private int at;

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
            int given = Math.min(count, Math.min(bytes.length - at, size));
            System.arraycopy(bytes, at, to, from, given);
            at += given;
            return given == 0 ? -1 : given;
        }
    }
}
