package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.jsonschema2records.runtime.collection.DeepImmutable;
import io.github.jsonschema2records.runtime.collection.Immutable;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of large documents, which are slices of text, against trees. */
class SlicedDataTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aSliceIsEqualToTheTree() {
        RandomJson random = new RandomJson(51);
        for (int i = 0; i < 300; i++) {
            JsonDocument d = JsonDocument.of(random.text(random.value(4)));
            for (int at = 0; at < d.tokenCount(); at++) {
                if (d.next(at) > at + 1) {
                    JsonData tree = DataCopy.tree(d, at);
                    assertAlike(tree, slice(d, at));
                }
            }
        }
    }

    @Test
    void partsOfASliceAreSlicesOfTheSameText() {
        RandomJson random = new RandomJson(52);
        for (int i = 0; i < 15; i++) {
            JsonData value =
                    JsonData.of(Stream.generate(() -> JsonData.of(Map.of("a", random.value(5), "b", manyZeros(50))))
                            .limit(20)
                            .toList());
            JsonDocument d = JsonDocument.of(random.text(value));
            assertAlike(DataCopy.tree(d, 0), slice(d, 0));
            JsonArray slice = (JsonArray) slice(d, 0);
            JsonArray tree = (JsonArray) DataCopy.tree(d, 0);
            for (int item = 0; item < 20; item++) {
                assertAlike(tree.items().get(item), slice.items().get(item));
                assertThat(slice.items().get(item)).isSameAs(slice.items().get(item));
            }
        }
    }

    @Test
    void differentSlicesAreDifferent() {
        RandomJson random = new RandomJson(53);
        for (int i = 0; i < 300; i++) {
            JsonData a = JsonData.of(List.of(random.value(2), random.value(1)));
            JsonData b = JsonData.of(List.of(random.value(2), random.value(1)));
            JsonData sliceA = slice(JsonDocument.of(random.text(a)), 0);
            JsonData sliceB = slice(JsonDocument.of(random.text(b)), 0);
            assertThat(sliceA.equals(sliceB)).isEqualTo(a.equals(b));
            assertThat(sliceA.equals(b)).isEqualTo(a.equals(b));
            assertThat(a.equals(sliceB)).isEqualTo(a.equals(b));
        }
    }

    @Test
    void listsAndMapsKeepTheContractsOfTheJdk() {
        JsonDocument d = JsonDocument.of("{\"a\":[1,[2],{\"b\":null}],\"c\":\"x\"}");
        Map<String, JsonData> slice = ((JsonObject) slice(d, 0)).members();
        Map<String, JsonData> tree = ((JsonObject) DataCopy.tree(d, 0)).members();
        assertThat(slice).hasSameHashCodeAs(tree);
        assertThat(slice.equals(tree)).isTrue();
        assertThat(tree.equals(slice)).isTrue();
        assertThat(slice.entrySet()).isEqualTo(tree.entrySet());
        assertThat(slice.containsKey("a")).isTrue();
        assertThat(slice.get("d")).isNull();
        List<JsonData> items = ((JsonArray) slice(d, 2)).items();
        List<JsonData> copy = ((JsonArray) DataCopy.tree(d, 2)).items();
        assertThat(items).hasSameHashCodeAs(copy);
        assertThat(items.equals(copy)).isTrue();
        assertThat(copy.equals(items)).isTrue();
        assertThat(items.equals(List.of(JsonData.ofNull()))).isFalse();
        assertThatThrownBy(() -> items.add(JsonData.ofNull())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> slice.put("e", JsonData.ofNull())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> slice.remove("e")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> items.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> items.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** A record copies its collections, unless they never change. */
    @Test
    void collectionsOfSlicesAreNotCopied() {
        JsonDocument d = JsonDocument.of("{\"a\":[1]}");
        Map<String, JsonData> members = ((JsonObject) slice(d, 0)).members();
        List<JsonData> items = ((JsonArray) slice(d, 2)).items();
        assertThat(Immutable.map(members)).isSameAs(members);
        assertThat(Immutable.mapOfNullable(members)).isSameAs(members);
        assertThat(DeepImmutable.map(members)).isSameAs(members);
        assertThat(Immutable.copy(members)).isSameAs(members);
        assertThat(Immutable.list(items)).isSameAs(items);
        assertThat(Immutable.listOfNullable(items)).isSameAs(items);
        assertThat(DeepImmutable.list(items)).isSameAs(items);
        assertThat(Immutable.copy(items)).isSameAs(items);
    }

    @Test
    void smallDocumentsAreTrees() {
        JsonDocument d = JsonDocument.of(zeros(LargeData.MOST_TOKENS - 1));
        assertThat(d.tokenCount()).isEqualTo(LargeData.MOST_TOKENS);
        assertThat(((JsonArray) d.data(0)).items()).isNotInstanceOf(SlicedItems.class);
        d.parse(zeros(LargeData.MOST_TOKENS));
        assertThat(((JsonArray) d.data(0)).items()).isInstanceOf(SlicedItems.class);
    }

    @Test
    void aSliceDoesNotDependOnTheDocument() {
        byte[] json = zeros(5_000).getBytes(StandardCharsets.UTF_8);
        JsonDocument d = JsonDocument.of(json);
        JsonData data = d.data(0);
        Arrays.fill(json, (byte) '!');
        d.parse("{}");
        assertThat(data).hasToString(zeros(5_000));
        assertThat(((JsonArray) data).items()).hasSize(5_000).allMatch(JsonData.of(0)::equals);
    }

    @Test
    void onlyTheLastOfDuplicateMembersIsInTheSlice() {
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withDuplicateNames(true));
        assertThat(d.parse("{\"a\":[1,2],\"b\":3,\"a\":[4]}")).isTrue();
        assertThat(slice(d, 0)).hasToString("{\"b\":3,\"a\":[4]}");
    }

    /** Texts that would make the largest trees for their bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0", "[]", "{}", "\"\"", "[0]", "{\"\":0}", "[[]]", "null", "-1.5e3", "\"\\n\"", "\"\u00e9\""})
    void aSliceTakesAtMostEightTimesItsBytes(String item) {
        byte[] json = Stream.generate(() -> item)
                .limit(40_000)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
        JsonDocument d = JsonDocument.of(json);
        JsonData[] kept = {d.data(0)};
        assertThat(allocated(() -> kept[0] = d.data(0))).isLessThan(2L * json.length + 100_000 + escapes(item));
        // Text and tape. A hash visits all values, but keeps none of them.
        assertThat(kept[0].hashCode()).isEqualTo(DataCopy.tree(d, 0).hashCode());
        assertThat(((SlicedItems) ((JsonArray) kept[0]).items()).isOpen()).isFalse();
        assertThat(allocated(() -> SlicedText.items(d, 1, d.end(0)).scan()))
                .isLessThan(8L * json.length + escapes(item));
    }

    private static long escapes(String item) {
        return item.contains("\\") ? 40_000L * 300 : 0;
    }

    /** A long string with escapes is decoded in memory of its own length, not of the text's. */
    @Test
    void escapesTakeTheMemoryOfTheirCharacters() {
        String string = "a\n\u00e9\u20ac\ud83d\ude00\ud800".repeat(20_000);
        StringBuilder json = new StringBuilder("\"");
        string.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
        JsonDocument d = JsonDocument.of(json.append('"').toString());
        assertThat(d.string(0)).isEqualTo(string);
        assertThat(allocated(() -> d.string(0))).isLessThan(6L * string.length() + 1_000);
        assertThat(JsonDocument.of("\"\\\\" + string.replace("\n", "").replace("\ud800", "x") + "\"")
                        .string(0))
                .isEqualTo("\\" + string.replace("\n", "").replace("\ud800", "x"));
    }

    @Test
    void writingCopiesTheText() {
        JsonDocument d = JsonDocument.of(zeros(100_000));
        JsonData data = d.data(0);
        byte[] json = data.toJson();
        assertThat(json).hasSize(200_001);
        assertThat(allocated(data::toJson)).isLessThan(3L * json.length);
        assertThat(((SlicedItems) ((JsonArray) data).items()).isOpen()).isFalse();
    }

    /** Looking at all levels of a nested value takes steps in proportion to its length, not to length times depth. */
    @Test
    void openingNestedPartsIsLinear() {
        long half = allocatedByDescent(400);
        assertThat(allocatedByDescent(800)).isLessThan(3 * half);
    }

    private static long allocatedByDescent(int depth) {
        String json = "[0,".repeat(depth) + zeros(20_000) + "]".repeat(depth);
        JsonData whole = JsonDocument.of(json).data(0);
        return allocated(() -> {
            JsonData data = whole;
            for (int i = 0; i < depth; i++) {
                data = ((JsonArray) data).items().get(1);
            }
            return data;
        });
    }

    @Test
    void collidingSlicesDoNotMakeHashTablesSlow() {
        HashSet<JsonData> set = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            set.add(slice(JsonDocument.of("[" + "\"Aa\",\"BB\",".repeat(3) + i + "]"), 0));
            set.add(slice(JsonDocument.of("[" + "\"BB\",\"Aa\",".repeat(3) + i + "]"), 0));
        }
        assertThat(set).hasSize(4_000).contains(JsonData.parse("[" + "\"Aa\",\"BB\",".repeat(3) + 7 + "]"));
    }

    @Test
    void severalThreadsMayOpenASlice() throws Exception {
        JsonData data = JsonDocument.of("[" + "[0,[1]],".repeat(3_000) + "2]").data(0);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> look = data::toJava;
            List<Future<Object>> looks = threads.invokeAll(List.of(look, look, look, look));
            for (Future<Object> each : looks) {
                assertThat(each.get()).isEqualTo(data.toJava());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertAlike(JsonData tree, JsonData slice) {
        assertThat(slice).hasSameHashCodeAs(tree).hasToString(tree.toString());
        assertThat(slice.toJson()).isEqualTo(tree.toJson());
        assertThat(pretty(slice)).isEqualTo(pretty(tree));
        assertThat(tree.equals(slice)).isTrue();
        assertThat(slice.equals(tree)).isTrue();
        assertThat(DataOrder.compare(tree, slice)).isZero();
        assertThat(slice.toJava()).isEqualTo(tree.toJava());
        assertThat(slice).hasSameHashCodeAs(tree).hasToString(tree.toString());
        assertThat(pretty(slice)).isEqualTo(pretty(tree));
        assertThat(tree.equals(slice)).isTrue();
        assertThat(slice.equals(tree)).isTrue();
    }

    private static String pretty(JsonData data) {
        return JsonWriter.pretty().data(data).toString();
    }

    private static JsonData slice(JsonDocument d, int at) {
        return d.isArray(at)
                ? new JsonArray(SlicedText.items(d, d.first(at), d.end(at)))
                : new JsonObject(SlicedText.members(d, at));
    }

    private static JsonData manyZeros(int count) {
        return JsonData.of(IntStream.range(0, count).mapToObj(JsonData::of).toList());
    }

    private static String zeros(int count) {
        return "[" + "0,".repeat(count - 1) + "0]";
    }

    private static long allocated(Callable<?> action) {
        try {
            long thread = Thread.currentThread().getId();
            long before = THREADS.getThreadAllocatedBytes(thread);
            Object result = action.call();
            long after = THREADS.getThreadAllocatedBytes(thread);
            assertThat(result).isNotNull();
            return after - before;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
