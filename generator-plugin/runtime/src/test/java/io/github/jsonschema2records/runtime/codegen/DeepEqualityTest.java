package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeepEqualityTest {

    /** A value of a recursive type, with one part. */
    private record Node(@Nullable Object part) implements JsonModel {
        @Override
        public JsonCodec<Node> jsonCodec() {
            return NodeCodec.CODEC;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node that && DeepEquality.equal(this, that);
        }

        @Override
        public int hashCode() {
            return DeepEquality.hash(this);
        }
    }

    private static final class NodeCodec extends Codec<Node> {
        static final NodeCodec CODEC = new NodeCodec();

        private NodeCodec() {
            super("#");
        }

        @Override
        public @Nullable Node read(JsonDocument d, int at) {
            return null;
        }

        @Override
        public void write(JsonWriter w, Node value) {}

        @Override
        public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
            return true;
        }

        @Override
        protected @Nullable Object @Nullable [] parts(Node value) {
            return new Object[] {value.part()};
        }
    }

    private static void assertEqual(@Nullable Object one, @Nullable Object other) {
        assertThat(new Node(one)).isEqualTo(new Node(other)).hasSameHashCodeAs(new Node(other));
    }

    private static void assertDifferent(@Nullable Object one, @Nullable Object other) {
        assertThat(new Node(one)).isNotEqualTo(new Node(other));
        assertThat(new Node(other)).isNotEqualTo(new Node(one));
        assertThat(new Node(one).hashCode()).isNotEqualTo(new Node(other).hashCode());
    }

    private static Node node(@Nullable Object part) {
        return new Node(part);
    }

    @Test
    void scalarsAndNull() {
        assertEqual(null, null);
        assertEqual("a", "a");
        assertDifferent("a", "b");
        assertDifferent(null, "b");
        assertDifferent(1, 1L << 40);
        assertDifferent(node("a"), "a");
    }

    @Test
    void lists() {
        assertEqual(List.of(node("a"), node("b")), new ArrayList<>(List.of(node("a"), node("b"))));
        assertEqual(Arrays.asList(node("a"), null), Arrays.asList(node("a"), null));
        assertDifferent(List.of(node("a"), node("b")), List.of(node("b"), node("a")));
        assertDifferent(List.of(node("a")), List.of(node("a"), node("a")));
        assertDifferent(List.of(), null);
        assertDifferent(List.of(List.of(), List.of(1)), List.of(List.of(1), List.of()));
    }

    @Test
    void mapsInAnyOrder() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", node(1));
        one.put("b", node(2));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", node(2));
        other.put("a", node(1));
        assertEqual(one, other);
        assertDifferent(one, Map.of("a", node(2), "b", node(1)));
        assertDifferent(one, Map.of("a", node(1)));
        assertDifferent(one, Map.of("a", node(1), "c", node(2)));
        Map<String, Object> empty = new LinkedHashMap<>();
        empty.put("a", null);
        assertThat(node(empty)).isNotEqualTo(node(Map.of("b", 1)));
    }

    @Test
    void setsInAnyOrder() {
        assertEqual(set(node(1), node(2), node(3)), set(node(3), node(1), node(2)));
        assertEqual(set("Aa", "BB"), set("BB", "Aa")); // with one hash code
        assertDifferent(set(node(1), node(2)), set(node(1), node(3)));
        assertDifferent(set(node(1)), set(node(1), node(3)));
        assertThat(node(set("Aa", "BB"))).isNotEqualTo(node(set("Aa", "CC")));
    }

    private static Set<Object> set(Object... items) {
        return new LinkedHashSet<>(List.of(items));
    }

    @Test
    void fields() {
        assertEqual(JsonField.of(node(1)), JsonField.of(node(1)));
        assertEqual(JsonField.absent(), JsonField.absent());
        assertDifferent(JsonField.absent(), JsonField.ofNull());
        assertDifferent(JsonField.of(node(1)), JsonField.of(node(2)));
        assertDifferent(JsonField.of(node(1)), JsonField.ofNull());
    }

    @Test
    void anyDepth() {
        Object[] values = {null, null};
        for (int i = 0; i < 100_000; i++) {
            for (int v = 0; v < 2; v++) {
                Node inner = node(values[v]);
                values[v] = i % 3 == 0 ? List.of(inner) : i % 3 == 1 ? Map.of("a", inner) : inner;
            }
        }
        assertEqual(values[0], values[1]);
        assertThat(node(values[0])).isNotEqualTo(node(List.of(node(values[1]))));
    }
}
