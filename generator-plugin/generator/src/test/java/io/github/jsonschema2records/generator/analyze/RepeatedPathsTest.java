package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedPathsTest {

    /**
     * RepeatedPaths are written {@code from place to}: {@code =} for the same value, {@code .x} for a member, {@code *} for the others,
     * {@code 0} for an item and {@code []} for all; {@code a?1} and {@code a?2} are arms of one choice.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # a list and a tree: each value is reached by one path
            n .next n; n .up n,                           ''
            n [] n,                                       ''
            n .a n; n * n,                                ''
            n = a; n = b; a .c n; b .d n,                 ''
            n = a; n = b; a .c n; b [] n,                 ''
            # several paths lead from a value to its member or item
            n = a; n = b; a .c n; b .c n,                 n
            n = a; n = b; a [] n; b [] n,                 n
            n = a; n = b; a 0 n; b [] n,                  n
            n = a; n = b; a * n; b .c n,                  n
            n .c n; n = b; b .c n,                        n
            # not in the branches of a choice
            n ?1 a; n ?2 b; a .c n; b .c n,               ''
            # the paths divide here and meet further down
            n = a; n = b; a .x p; b .x q; p .y n; q .y n, n
            n = a; n = b; a .x p; b .x q; p .y n; q .z n, ''
            # no cycle; or none where the paths divide
            n = a; n = b; a .c m; b .c m,                 ''
            n = a; n = b; a .c m; b .c m; m .c m,         ''
            """)
    void reachedTwice(String text, String expected) {
        assertThat(new RepeatedPaths<>(edges(text)).reachedTwice(Map.of("n", 1)))
                .isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected));
    }

    /** A walk that is given up tells more than it has to: never too few. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # all of a cycle, but for those that only one other applies
            n = a; n = b; a .x p; b .x q; p .y n; q .z n, n
            n .next n; n .up n,                           n
            n = a; n .c a; a .x n,                        'n,a'
            # no cycle
            n = a; n = b; a .c m; b .c m,                 ''
            """)
    void reachedTwiceWhereTheWalkIsGivenUp(String text, String expected) {
        assertThat(new RepeatedPaths<>(edges(text), 0).reachedTwice(Map.of("n", 1)))
                .isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected.split(",", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"= .", ". =", "= =", "* *"})
    void theWalkEndsSoonAfterTheLimit(String places) {
        int branches = 400;
        int limit = 100_000;
        String[] place = places.split(" ", -1);
        Map<String, List<Edge<String>>> wide = new LinkedHashMap<>();
        for (int i = 0; i < branches; i++) {
            wide.computeIfAbsent("n", n -> new ArrayList<>()).add(edge(place[0] + "x", "b" + i));
            wide.put("b" + i, List.of(edge(place[1] + "x", "n"), edge("=", "b" + (i + 1) % branches)));
        }

        RepeatedPaths<String> paths = new RepeatedPaths<>(wide, limit);

        assertThat(paths.reachedTwice(Map.of())).contains("n", "b0", "b399");
        assertThat(paths.steps()).isGreaterThan(limit).isLessThan(2L * limit + 1_000L * branches);
    }

    private static Map<String, List<Edge<String>>> edges(String text) {
        Map<String, List<Edge<String>>> edges = new LinkedHashMap<>();
        for (String each : text.split("; ", -1)) {
            String[] words = each.split(" ", -1);
            edges.computeIfAbsent(words[0], n -> new ArrayList<>()).add(edge(words[1], words[2]));
        }
        return edges;
    }

    private static Edge<String> edge(String place, String to) {
        return switch (place.charAt(0)) {
            case '=' -> Edge.always(to, ValuePlaces.HERE);
            case '?' -> new Edge<>(to, ValuePlaces.HERE, 1, place.charAt(1) - '0');
            case '.' -> Edge.always(to, new ValuePlace.Member(place.substring(1)));
            case '*' -> Edge.always(to, new ValuePlace.OtherMembers(Set.of("a")));
            case '[' -> Edge.always(to, ValuePlaces.ANY_ITEM);
            default -> Edge.always(to, new ValuePlace.Item(place.charAt(0) - '0'));
        };
    }
}
