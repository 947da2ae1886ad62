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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts up to the limits and beyond them, and the memory that they need. */
class JsonSequenceLimitsTest {

    /** Bytes that are no JSON are passed over piece by piece, however many there are. */
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

    /** A text that never ends is refused as soon as it exceeds a limit, with little in memory. */
    @ParameterizedTest
    @CsvSource({"maxValues", "maxDocumentBytes", "maxDepth", "maxStringBytes", "maxNumberBytes"})
    void readsLittleBeyondALimit(String limit) throws IOException {
        int most = 10_000;
        JsonLimits limits = switch (limit) {
            case "maxValues" -> JsonLimits.DEFAULTS.withMaxValues(most);
            case "maxDocumentBytes" -> JsonLimits.DEFAULTS.withMaxDocumentBytes(most);
            case "maxDepth" -> JsonLimits.DEFAULTS.withMaxDepth(most);
            case "maxStringBytes" -> JsonLimits.DEFAULTS.withMaxStringBytes(most);
            default -> JsonLimits.DEFAULTS.withMaxNumberBytes(most);
        };
        Endless in = new Endless(
                switch (limit) {
                    case "maxValues", "maxDocumentBytes" -> "[0,";
                    case "maxDepth" -> "[";
                    case "maxStringBytes" -> "[\"";
                    default -> "[";
                },
                switch (limit) {
                    case "maxValues", "maxDocumentBytes" -> "0,";
                    case "maxDepth" -> "[";
                    case "maxStringBytes" -> "a";
                    default -> "1";
                });
        JsonSequence sequence = new JsonSequence(in, limits);

        JsonDocument first = sequence.next();

        assertThat(first).isNotNull();
        assertThat(first.failure()).isNotNull();
        assertThat(first.failure().limitName()).isEqualTo(limit);
        assertThat(in.count).isLessThan(4 * most + (1 << 17));
        assertThat(sequence.bufferSize()).isLessThanOrEqualTo(1 << 18);
    }

    /** A start, and a part that is repeated for ever. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] part;
        private long count;

        Endless(String start, String part) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.part = part.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = count++;
            return at < start.length ? start[(int) at] : part[(int) ((at - start.length) % part.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
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

    /** The buffer is as large as it may get, and the third text starts before its middle. */
    @Test
    void textsThatFillTheLargestBuffer() throws IOException {
        assertThat(lengths(400_000, 300_000, 250_000, 390_000)).containsExactly(300_000, 250_000, 390_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 70_000, 150_000, 400_000})
    void textsUpToTheLimit(int limit) throws IOException {
        Random random = new Random(limit);
        int[] lengths = new int[10];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i % 3 == 0 ? limit : 2 + random.nextInt(limit - 1);
        }
        assertThat(lengths(limit, lengths)).containsExactly(lengths);
    }

    /** Reads texts of some lengths, and returns the lengths of what was read. */
    private static int[] lengths(int limit, int... lengths) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int length : lengths) {
            text.append('"').append("x".repeat(length - 2)).append("\"\n");
        }
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(limit).withMaxStringBytes(limit);
        InputStream in = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        JsonSequence sequence = new JsonSequence(in, limits);
        int[] found = new int[lengths.length];
        for (int i = 0; i < found.length; i++) {
            JsonDocument d = sequence.next();
            assertThat(d).isNotNull();
            assertThat(d.failure()).isNull();
            found[i] = d.length(0) + 2;
        }
        assertThat(sequence.next()).isNull();
        return found;
    }
}
