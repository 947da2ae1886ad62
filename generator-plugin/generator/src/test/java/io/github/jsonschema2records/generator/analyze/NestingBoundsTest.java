package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestingBoundsTest {

    private final Map<String, List<Edge<String>>> edges = new LinkedHashMap<>();

    private NestingBoundsTest here(String from, String to) {
        return edge(from, to, ValuePlaces.HERE);
    }

    private NestingBoundsTest inside(String from, String to) {
        return edge(from, to, ValuePlaces.ANY_MEMBER);
    }

    private NestingBoundsTest edge(String from, String to, ValuePlace place) {
        edges.computeIfAbsent(to, n -> new ArrayList<>());
        edges.computeIfAbsent(from, n -> new ArrayList<>()).add(Edge.always(to, place));
        return this;
    }

    private void assertBound(String node, int once, int perLevel, boolean recursive) {
        assertThat(NestingBounds.of(edges)).containsEntry(node, new Nesting(once, perLevel, recursive));
    }

    @Test
    void longestPathOutsideOfCycles() {
        here("a", "b").inside("b", "c").inside("a", "c").inside("c", "d");

        assertBound("a", 4, 0, false);
        assertBound("d", 1, 0, false);
    }

    @Test
    void cycleThroughMembersCountsForEachLevel() {
        inside("tree", "tree");

        assertBound("tree", 1, 1, true);
    }

    @Test
    void longestChainInPlaceCounts() {
        inside("a", "b").here("b", "c").here("c", "d").inside("d", "a").inside("a", "d");

        assertBound("a", 3, 3, true);
    }

    @Test
    void waysIntoAndOutOfACycle() {
        here("root", "first")
                .inside("first", "tree")
                .inside("tree", "tree")
                .inside("tree", "leaf")
                .here("leaf", "text");

        assertBound("root", 5, 1, false);
        assertBound("tree", 3, 1, true);
        assertBound("leaf", 2, 0, false);
    }

    @Test
    void severalCycles() {
        inside("a", "a").inside("a", "b").here("b", "c").inside("c", "b");

        assertBound("a", 3, 2, true);
    }

    @Test
    void cycleInPlaceEnds() {
        here("a", "b").here("b", "a");

        assertBound("a", 2, 2, true);
    }

    @Test
    void doesNotRecurse() {
        IntStream.range(0, 100_000).forEach(i -> here("s" + i, "s" + (i + 1)));

        assertBound("s0", 100_001, 0, false);
    }
}
