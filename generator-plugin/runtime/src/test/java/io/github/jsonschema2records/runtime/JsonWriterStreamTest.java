package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writers to a stream: the same text as in memory, in pieces. */
class JsonWriterStreamTest {

    private static final StringTable NAMES = new StringTable("plain", "qu\"ote", "\u00e9");

    /** Values of all kinds and lengths, so that a piece ends at each place of them. */
    private static void write(JsonWriter writer, Random random, int count) {
        writer.beginArray();
        for (int i = 0; i < count; i++) {
            int length = random.nextInt(i % 50 == 0 ? 20_000 : 40);
            switch (i % 7) {
                case 0 -> writer.string("x\u00e9\n\ud83d\ude00".repeat(length));
                case 1 -> writer.number(random.nextLong());
                case 2 -> writer.raw(("\"" + "y".repeat(length) + "\"").getBytes(StandardCharsets.UTF_8));
                case 3 -> writer.beginObject().name(NAMES, i % 3).nullValue().name("n" + i);
                case 4 -> writer.string(NAMES, i % 3).endObject();
                case 5 -> writer.string("a".repeat(length));
                default -> writer.data(JsonData.parse("{\"a\":[1.50,{}]}"));
            }
        }
        writer.endArray();
    }

    @Test
    void writesTheSameTextAsInMemory() {
        for (int seed = 0; seed < 20; seed++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonWriter writer = seed % 2 == 0 ? JsonWriter.to(out) : JsonWriter.pretty(out);
            write(writer, new Random(seed), 7 * 100);
            writer.flush();
            JsonWriter expected = seed % 2 == 0 ? new JsonWriter() : JsonWriter.pretty();
            write(expected, new Random(seed), 7 * 100);
            assertThat(out.toByteArray()).isEqualTo(expected.toByteArray());
            assertThat(writer.length()).isZero();
        }
    }

    /** The text in memory, and the pieces that are passed on, do not get longer with the text. */
    @Test
    void needsTheSameMemoryForAnyLength() {
        assertThat(largestPiece(10_000)).isLessThanOrEqualTo(1 << 13);
        assertThat(largestPiece(1_000_000)).isLessThanOrEqualTo(1 << 13);
        LargestPiece out = new LargestPiece();
        JsonWriter writer = JsonWriter.to(out);
        writer.string("\u00e9\ud83d\ude00".repeat(100_000)).flush();
        assertThat(out.total).isEqualTo(600_002);
        assertThat(out.largest).isLessThanOrEqualTo(1 << 13);
    }

    private static int largestPiece(int count) {
        LargestPiece out = new LargestPiece();
        JsonWriter writer = JsonWriter.to(out);
        for (int i = 0; i < count; i++) {
            writer.beginObject().name("id").number(i).endObject();
            assertThat(writer.length()).isLessThanOrEqualTo(1 << 13);
        }
        writer.flush();
        assertThat(out.total).isGreaterThan(8L * count);
        return out.largest;
    }

    @Test
    void separatesValuesAlsoAfterAFlush() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = JsonWriter.to(out);
        writer.number(1).flush();
        assertThat(out).hasToString("1");
        writer.beginArray().flush();
        writer.number(2).number(3).endArray().flush();
        assertThat(out).hasToString("1\n[2,3]");
    }

    @Test
    void aWriterIntoMemoryHasNothingToFlush() {
        JsonWriter writer = new JsonWriter().number(1);
        writer.flush();
        assertThat(writer).hasToString("1");
    }

    @Test
    void aStreamThatCannotBeWritten() {
        JsonWriter writer = JsonWriter.to(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        });
        writer.number(1);
        assertThatThrownBy(writer::flush)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk is full");
        assertThatThrownBy(() -> writer.string("x".repeat(10_000))).isInstanceOf(UncheckedIOException.class);
    }

    private static final class LargestPiece extends OutputStream {

        private int largest;
        private long total;

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            largest = Math.max(largest, count);
            total += count;
        }
    }
}
