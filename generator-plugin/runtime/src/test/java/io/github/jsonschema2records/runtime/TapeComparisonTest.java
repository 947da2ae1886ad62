package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TapeComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1                       | 1.0                       | true",
                "1                       | \"1\"                     | false",
                "0                       | false                     | false",
                "null                    | false                     | false",
                "true                    | false                     | false",
                "\"\\u0061\"             | \"a\"                     | true",
                "\"a\"                   | \"b\"                     | false",
                "[]                      | {}                        | false",
                "[1,2]                   | [2,1]                     | false",
                "[1,2]                   | [1.0,2e0]                 | true",
                "[1,2]                   | [1]                       | false",
                "{\"a\":1,\"b\":2}       | {\"b\":2.0,\"a\":1}       | true",
                "{\"a\":1,\"b\":2}       | {\"a\":1,\"b\":3}         | false",
                "{\"a\":1,\"b\":2}       | {\"a\":1,\"c\":2}         | false",
                "{\"a\":1}               | {\"a\":1,\"b\":2}         | false",
                "{\"\\u0061\":[{}]}      | {\"a\":[{}]}              | true",
                "{\"a\":{\"b\":[1,[2]]}} | {\"a\":{\"b\":[1,[2.5]]}} | false"
            })
    void comparesAsJsonSchemaHasIt(String a, String b, boolean equal) {
        JsonDocument d = JsonDocument.of("[" + a + "," + b + "]");
        int second = d.next(1);
        assertThat(d.equal(1, second)).isEqualTo(equal);
        assertThat(d.equal(second, 1)).isEqualTo(equal);
        assertThat(d.equal(1, JsonData.parse(b))).isEqualTo(equal);
        assertThat(d.equal(second, JsonData.parse(a))).isEqualTo(equal);
        assertThat(JsonData.parse(a).equals(JsonData.parse(b))).isEqualTo(equal);
        assertThat(d.duplicate(0)).isEqualTo(equal ? second : -1);
    }

    @Test
    void agreesWithTheEqualityOfData() {
        RandomJson random = new RandomJson(7);
        for (int i = 0; i < 3_000; i++) {
            JsonData a = random.value(3);
            JsonData b = i % 2 == 0 ? a : random.value(1);
            JsonDocument d = JsonDocument.of("[" + random.text(a) + "," + random.text(b) + "]");
            int second = d.next(1);
            assertThat(d.equal(1, second)).isEqualTo(a.equals(b));
            assertThat(d.equal(1, b)).isEqualTo(a.equals(b));
        }
    }

    @Test
    void findsTheFirstDuplicate() {
        RandomJson random = new RandomJson(8);
        Random size = new Random(8);
        for (int i = 0; i < 1_000; i++) {
            List<JsonData> items = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int n = size.nextInt(40); n > 0; n--) {
                JsonData item = items.isEmpty() || size.nextInt(20) > 0
                        ? random.value(2)
                        : items.get(size.nextInt(items.size()));
                items.add(item);
                texts.add(random.text(item));
            }
            JsonDocument d = JsonDocument.of("[" + String.join(",", texts) + "]");
            int at = d.duplicate(0);
            assertThat(at < 0 ? -1 : indexOf(d, at)).isEqualTo(firstDuplicate(items));
        }
    }

    /** A hundred thousand items, of the same length and, for Java's strings, of the same hash. */
    @Test
    void findsDuplicatesAmongManyItems() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 100_000; i++) {
            text.append('"');
            for (int bit = 0; bit < 17; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\",");
        }
        JsonDocument d = JsonDocument.of(text + "0]");
        assertThat(d.duplicate(0)).isEqualTo(-1);
        JsonDocument twice = JsonDocument.of(text + "1e0,1.0]");
        assertThat(twice.duplicate(0)).isEqualTo(100_002);
    }

    /** One object of many members, in two orders. */
    @Test
    void comparesLargeObjects() {
        StringBuilder up = new StringBuilder();
        StringBuilder down = new StringBuilder();
        int size = 20_000;
        for (int i = 0; i < size; i++) {
            up.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":").append(i);
            down.append(i == 0 ? "" : ",")
                    .append("\"k")
                    .append(size - 1 - i)
                    .append("\":")
                    .append(size - 1 - i)
                    .append(".0");
        }
        JsonDocument d = JsonDocument.of("[{" + up + "},{" + down + "},{" + up.append('8') + "}]");
        int second = d.next(1);
        assertThat(d.equal(1, second)).isTrue();
        assertThat(d.equal(1, d.next(second))).isFalse();
        assertThat(d.duplicate(0)).isEqualTo(second);
        assertThat(d.equal(1, d.data(second))).isTrue();
    }

    /**
     * One large item among many small ones, of each shape in which finding the size of a value or comparing it might
     * visit all of it. The steps grow with the text and the logarithm of the number of items, not with their product.
     */
    @ParameterizedTest
    @MethodSource("oneLarge")
    void comparesALargeItemAtTheCostOfTheSmallOnes(String large, String small) {
        int count = 2_000;
        StringBuilder items = new StringBuilder("[").append(large);
        for (int i = 0; i < count; i++) {
            items.append(',').append(small.replace("#", Integer.toString(10_000 + i)));
        }
        JsonDocument d = JsonDocument.of(items.append(']').toString());
        assertThat(d.failure()).isNull();
        TapeComparison comparison = new TapeComparison(d);
        assertThat(comparison.duplicate(0)).isEqualTo(-1);
        assertThat(comparison.steps()).isLessThan(items.length() * 40L);
    }

    static Stream<Arguments> oneLarge() {
        String letters = "b".repeat(30_000);
        String members =
                IntStream.range(0, 3_000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
        return Stream.of(
                Arguments.of("[" + "0,".repeat(30_000) + "0]", "[#]"),
                Arguments.of("[[" + "0,".repeat(30_000) + "0],1]", "[[#],1]"),
                Arguments.of("[" + "[],".repeat(15_000) + "0]", "[[],#]"),
                Arguments.of("{" + members + "}", "{\"k#\":1}"),
                Arguments.of("[{" + members + "},1]", "[{\"k#\":1},1]"),
                Arguments.of("\"" + letters + "\"", "\"b#\""),
                Arguments.of("\"\\n" + letters + "\"", "\"b#\""),
                Arguments.of("\"\\n" + letters + "\"", "\"\\n#\""),
                Arguments.of("\"" + "\\u0061".repeat(5_000) + "\"", "\"\\u0062#\""),
                Arguments.of("{\"" + letters + "x\":1,\"" + letters + "y\":1}", "{\"y#\":1,\"x\":1}"),
                Arguments.of("{\"\\n" + letters + "x\":1,\"\\n" + letters + "y\":1}", "{\"y#\":1,\"\\n\":1}"),
                Arguments.of("1." + "3".repeat(990), "#"),
                Arguments.of("0." + "0".repeat(990), "#"),
                Arguments.of("1." + "3".repeat(990), "2." + "3".repeat(60) + "#"),
                Arguments.of("[1." + "3".repeat(990) + "]", "[#]"));
    }

    /** Items that differ only in their last value: each comparison visits both of them, and no more. */
    @Test
    void comparesLargeItemsInProportionToTheText() {
        StringBuilder items = new StringBuilder("[");
        for (int i = 0; i < 300; i++) {
            items.append(i == 0 ? "" : ",")
                    .append('[')
                    .append(i)
                    .append(",0".repeat(300))
                    .append(']');
        }
        JsonDocument d = JsonDocument.of(items.append(']').toString());
        TapeComparison comparison = new TapeComparison(d);
        assertThat(comparison.duplicate(0)).isEqualTo(-1);
        assertThat(comparison.steps()).isLessThan(items.length() * 40L);
    }

    @Test
    void anEarlyDuplicateEndsTheSearch() {
        JsonDocument d = JsonDocument.of("[7,1,2,7" + ",0".repeat(100_000) + "]");
        TapeComparison comparison = new TapeComparison(d);
        assertThat(comparison.duplicate(0)).isEqualTo(4);
        assertThat(comparison.steps()).isLessThan(10_000);
    }

    @Test
    void equalValuesHaveEqualHashes() {
        RandomJson random = new RandomJson(17);
        for (int i = 0; i < 5_000; i++) {
            JsonData value = random.value(3);
            JsonDocument d = JsonDocument.of("[" + random.text(value) + "," + random.text(value) + "]");
            TapeHash hash = new TapeHash(d);
            assertThat(hash.of(1)).as("%s", value).isEqualTo(hash.of(d.next(1)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1       | 1.00000000000000000000000000000000000000000000000000",
                "1e3     | 1000",
                "-0      | 0",
                "0e5     | -0.0",
                "100e400 | 1e402",
                "\"\\u0061\\n\" | \"a\\u000A\"",
                "\"\\u00e9\" | \"é\"",
                "{\"b\":[1.0],\"\\u0061\":1} | {\"a\":1e0,\"b\":[1]}"
            })
    void equalNotationsHaveEqualHashes(String a, String b) {
        JsonDocument d = JsonDocument.of("[" + a + "," + b + "]");
        assertThat(d.equal(1, d.next(1))).isTrue();
        TapeHash hash = new TapeHash(d);
        assertThat(hash.of(1)).isEqualTo(hash.of(d.next(1)));
    }

    /** Items of equal hashes, since they differ only where large values are not visited. */
    @Test
    void itemsOfEqualHashesAreSorted() {
        StringBuilder items = new StringBuilder("[");
        for (int i = 0; i < 2_000; i++) {
            items.append('[').append("0,".repeat(20)).append(i).append("],");
        }
        JsonDocument d = JsonDocument.of(items + "0]");
        TapeComparison comparison = new TapeComparison(d);
        assertThat(comparison.duplicate(0)).isEqualTo(-1);
        assertThat(comparison.steps()).isLessThan(items.length() * 40L);
        String twice = "[" + "0,".repeat(20) + "3]";
        JsonDocument again = JsonDocument.of(items + twice + "," + twice + "]");
        assertThat(again.duplicate(0)).isEqualTo(1 + 2_000 * 22);
    }

    /** Values of numbers are kept between comparisons, but not for another text. */
    @Test
    void comparesLongNumbersOfSeveralTexts() {
        JsonDocument d = new JsonDocument();
        String digits = "1".repeat(60);
        assertThat(d.parse("[" + digits + "," + digits + ".0]")).isTrue();
        assertThat(d.equal(1, 2)).isTrue();
        assertThat(d.parse("[" + digits + "," + digits + ".5]")).isTrue();
        assertThat(d.equal(1, 2)).isFalse();
        assertThat(d.parse("[2" + digits + ",2" + digits + "]")).isTrue();
        assertThat(d.equal(1, 2)).isTrue();
    }

    private static int indexOf(JsonDocument d, int item) {
        int index = 0;
        for (int at = 1; at < item; at = d.next(at)) {
            index++;
        }
        return index;
    }

    private static int firstDuplicate(List<JsonData> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.indexOf(items.get(i)) < i) {
                return i;
            }
        }
        return -1;
    }
}
