package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.ReadResults;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import io.github.jsonschema2records.runtime.codegen.OrderSample.Order;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of a type, read from a stream one after the other. */
class ReadAllTest {

    private static final String LINES = ",\"status\":\"FAILED\",\"lines\":[{\"sku\":\"abc\",\"count\":2}]}";

    private static String order(String id) {
        return "{\"id\":\"" + id + "\"" + LINES;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String idOf(ReadResult<Order> result) {
        return result.match(Order::id, invalid -> String.valueOf(invalid.violations()));
    }

    private static List<String> ids(String text) {
        return OrderSample.CODEC.readAll(stream(text)).stream()
                .map(ReadAllTest::idOf)
                .toList();
    }

    @Test
    void readsAllForms() {
        String a = order("A");
        String b = order("B");
        assertThat(ids(a + "\n" + b + "\n")).containsExactly("A", "B");
        assertThat(ids(a + b)).containsExactly("A", "B");
        assertThat(ids("\u001e" + a + "\n\u001e" + b + "\n")).containsExactly("A", "B");
        assertThat(ids("[" + a + "," + b + "]")).containsExactly("A", "B");
        assertThat(ids("\ufeff[\n  " + a + ",\n  " + b + "\n]\n")).containsExactly("A", "B");
        assertThat(ids(a)).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "[]", "\ufeff"})
    void nothingHasNoValues(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void violationsHaveThePositionInTheStreamAndThePathInTheValue() {
        String wrong = "{\"id\":\"B\",\"status\":\"FAILED\",\n \"lines\":[{\"sku\":\"abc\",\"count\":\"x\"}]}";
        for (String text : List.of(
                order("A") + "\n" + wrong + "\n" + order("C"),
                "[" + order("A") + ",\n" + wrong + ",\n" + order("C") + "]")) {
            ReadResults<Order> results = OrderSample.CODEC.readAll(stream(text));
            List<String> positions = new ArrayList<>();
            List<Violation> violations = new ArrayList<>();
            for (ReadResult<Order> result : results) {
                positions.add(results.index() + " " + results.line());
                if (result instanceof ReadResult.Invalid<Order> invalid) {
                    violations.addAll(invalid.violations());
                    assertThat(invalid.data()).isNotNull();
                }
            }
            assertThat(positions).containsExactly("0 1", "1 2", "2 4");
            assertThat(violations).singleElement().satisfies(violation -> {
                assertThat(violation.line()).isEqualTo(3);
                assertThat(violation.column()).isEqualTo(32);
                assertThat(violation.instanceLocation()).isEqualTo("/lines/0/count");
                assertThat(violation.excerpt()).contains("3 |  \"lines\":[{\"sku\":\"abc\",\"count\":\"x\"}]}");
            });
        }
    }

    @Test
    void positionsOfValues() {
        String text = "[" + order("A") + ", " + order("B") + "]";
        ReadResults<Order> results = OrderSample.CODEC.readAll(stream(text));
        Iterator<ReadResult<Order>> iterator = results.iterator();
        assertThat(iterator.next().isValid()).isTrue();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(results.index()).isZero();
        assertThat(results.column()).isEqualTo(2);
        assertThat(results.bytes()).isEqualTo(1);
        iterator.next();
        assertThat(results.index()).isEqualTo(1);
        assertThat(results.column()).isEqualTo(text.lastIndexOf("{\"id\"") + 1);
        assertThat(results.bytes()).isEqualTo(text.lastIndexOf("{\"id\""));
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void brokenValuesDoNotEndTheStream() {
        String broken = "{\"id\" 1}";
        for (String text : List.of(
                order("A") + "\n" + broken + "\n" + order("C"),
                "[" + order("A") + ",\n" + broken + ",\n" + order("C") + "]")) {
            List<ReadResult<Order>> results =
                    OrderSample.CODEC.readAll(stream(text)).stream().toList();
            assertThat(results).hasSize(3);
            assertThat(idOf(results.get(0))).isEqualTo("A");
            assertThat(idOf(results.get(2))).isEqualTo("C");
            assertThat(results.get(1)).isInstanceOfSatisfying(ReadResult.Invalid.class, invalid -> {
                Violation violation = (Violation) invalid.violations().get(0);
                assertThat(violation.kind()).isEqualTo(ViolationKind.SYNTAX);
                assertThat(violation.line()).isEqualTo(2);
                assertThat(violation.column()).isEqualTo(7);
                assertThat(invalid.data()).isNull();
            });
        }
    }

    /** Arrays that are values are not opened, unless that is asked for. */
    @Test
    void valuesThatAreArrays() {
        JsonCodec<List<Long>> lists = Codecs.list(Codecs.longValue());
        assertThat(lists.readsArrays()).isTrue();
        assertThat(values(lists.readAll(stream("[1,2]\n[3]")))).containsExactly(List.of(1L, 2L), List.of(3L));
        assertThat(values(lists.readItems(stream("[[1,2],[3]]")))).containsExactly(List.of(1L, 2L), List.of(3L));
        assertThat(values(lists.withLimits(JsonLimits.DEFAULTS).readAll(stream("[1,2]\n[3]"))))
                .containsExactly(List.of(1L, 2L), List.of(3L));
        assertThat(values(lists.withLimits(JsonLimits.DEFAULTS).readItems(stream("[[1]]"))))
                .containsExactly(List.of(1L));
        assertThat(values(Codecs.data().readAll(stream("[1]\n2"))))
                .containsExactly(JsonData.parse("[1]"), JsonData.of(2));
        assertThat(Codecs.nullable(lists(lists)).readsArrays()).isTrue();
        assertThat(OrderSample.CODEC.readsArrays()).isFalse();
    }

    private static Codec<List<Long>> lists(JsonCodec<List<Long>> codec) {
        return (Codec<List<Long>>) codec;
    }

    private static <T> List<T> values(ReadResults<T> results) {
        return results.stream().map(ReadResult::orElseThrow).toList();
    }

    /** The line of a violation may have begun long before what is in memory. */
    @Test
    void excerptsOfLongLines() {
        String wrong = order("é\ud83d\ude00".repeat(10));
        String text = "[" + (wrong + ",").repeat(2_000) + wrong + "]";
        List<ReadResult<Order>> results =
                OrderSample.CODEC.readAll(stream(text)).stream().toList();
        assertThat(results).hasSize(2_001);
        for (ReadResult<Order> result : results.subList(1, results.size())) {
            assertThat(result).isInstanceOfSatisfying(ReadResult.Invalid.class, invalid -> {
                Violation violation = (Violation) invalid.violations().get(0);
                assertThat(violation.excerpt())
                        .startsWith(
                                "    1 | ...\"FAILED\",\"lines\":[{\"sku\":\"abc\",\"count\":2}]},{\"id\":\"\u00e9\ud83d");
            });
        }
    }

    /** A value that is read as null is there nevertheless. */
    @Test
    void nullsAreValues() {
        List<ReadResult<@Nullable Long>> results = new ArrayList<>();
        Codecs.nullable(Codecs.longValue()).readAll(stream("[1,null,\"x\"]")).forEach(results::add);
        assertThat(results.get(1)).isEqualTo(new ReadResult.Valid<@Nullable Long>(null));
        assertThat(results.get(2).isValid()).isFalse();
    }

    @Test
    void limitsAreForEachValue() {
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(order("A").length());
        String text = "[" + (order("A") + ",").repeat(100) + order("TOO-LONG") + "," + order("B") + "]";
        List<ReadResult<Order>> results = OrderSample.CODEC.withLimits(limits).readAll(stream(text)).stream()
                .toList();
        assertThat(results).hasSize(102);
        assertThat(results.stream().filter(ReadResult::isValid)).hasSize(101);
        assertThat(idOf(results.get(100))).contains("longer than " + limits.maxDocumentBytes() + " bytes");
        assertThat(idOf(results.get(101))).isEqualTo("B");
    }

    @Test
    void resultsAreVisitedOnce() {
        ReadResults<Order> results = OrderSample.CODEC.readAll(stream(order("A")));
        assertThat(results.stream()).hasSize(1);
        assertThatThrownBy(results::iterator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only once");
        assertThatThrownBy(results::stream).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStreamThatCannotBeReadEndsTheResults() {
        InputStream in = new InputStream() {

            private final InputStream start = stream(order("A") + "\n{");

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("no connection");
                }
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = start.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("no connection");
                }
                return read;
            }
        };
        Iterator<ReadResult<Order>> results = OrderSample.CODEC.readAll(in).iterator();
        assertThat(idOf(results.next())).isEqualTo("A");
        assertThatThrownBy(results::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no connection");
        assertThat(results.hasNext()).isFalse();
    }

    /** Nothing is read before it is needed. */
    @Test
    void readsLazily() {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw new UnsupportedOperationException();
            }
        };
        assertThat(OrderSample.CODEC.readAll(in).stream()).isNotNull();
    }

    /** The room in the buffer never gets larger, however many values there are. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", ","})
    void memoryDoesNotDependOnTheNumberOfValues(String separator) {
        assertThat(largestRead(1_000, separator)).isEqualTo(1 << 16);
        assertThat(largestRead(100_000, separator)).isEqualTo(1 << 16);
    }

    private static int largestRead(int count, String separator) {
        Orders in = new Orders(count, separator);
        long valid = OrderSample.CODEC.readAll(in).stream()
                .filter(ReadResult::isValid)
                .count();
        assertThat(valid).isEqualTo(count);
        return in.largestRead;
    }

    /** A stream of orders that are made when they are read. */
    private static final class Orders extends InputStream {

        private final int count;
        private final String separator;
        private int made;
        private byte[] piece;
        private int at;
        private int largestRead;

        Orders(int count, String separator) {
            this.count = count;
            this.separator = separator;
            piece = (separator.equals(",") ? "[" : "").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int from, int room) {
            largestRead = Math.max(largestRead, room);
            if (at == piece.length && !make()) {
                return -1;
            }
            int given = Math.min(room, piece.length - at);
            System.arraycopy(piece, at, to, from, given);
            at += given;
            return given;
        }

        private boolean make() {
            boolean array = separator.equals(",");
            if (made > count || (made == count && !array)) {
                return false;
            }
            String text = made == count ? "]" : (made > 0 ? separator : "") + order("ORDER");
            piece = text.getBytes(StandardCharsets.UTF_8);
            at = 0;
            made++;
            return true;
        }
    }
}
