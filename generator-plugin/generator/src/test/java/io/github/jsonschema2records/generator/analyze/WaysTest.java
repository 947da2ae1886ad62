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

class WaysTest {

    /**
     * Ways are written {@code from place to}: {@code =} for the same value, {@code .x} for a member, {@code *} for the others,
     * {@code 0} for an item and {@code []} for all; {@code a?1} and {@code a?2} are arms of one choice.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # a list and a tree: each value is reached on one way
            n .next n; n .up n,                           ''
            n [] n,                                       ''
            n .a n; n * n,                                ''
            n = a; n = b; a .c n; b .d n,                 ''
            n = a; n = b; a .c n; b [] n,                 ''
            # several ways lead from a value to its member or item
            n = a; n = b; a .c n; b .c n,                 n
            n = a; n = b; a [] n; b [] n,                 n
            n = a; n = b; a 0 n; b [] n,                  n
            n = a; n = b; a * n; b .c n,                  n
            n .c n; n = b; b .c n,                        n
            # not in the branches of a choice
            n ?1 a; n ?2 b; a .c n; b .c n,               ''
            # the ways part here and meet further down
            n = a; n = b; a .x p; b .x q; p .y n; q .y n, n
            n = a; n = b; a .x p; b .x q; p .y n; q .z n, ''
            # no cycle; or none where the ways part
            n = a; n = b; a .c m; b .c m,                 ''
            n = a; n = b; a .c m; b .c m; m .c m,         ''
            """)
    void reachedTwice(String text, String expected) {
        assertThat(new Ways<>(ways(text)).reachedTwice(Map.of("n", 1)))
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
        assertThat(new Ways<>(ways(text), 0).reachedTwice(Map.of("n", 1)))
                .isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"= .", ". =", "= =", "* *"})
    void theWalkEndsSoonAfterTheLimit(String places) {
        int branches = 400;
        int limit = 100_000;
        String[] place = places.split(" ");
        Map<String, List<Way<String>>> wide = new LinkedHashMap<>();
        for (int i = 0; i < branches; i++) {
            wide.computeIfAbsent("n", n -> new ArrayList<>()).add(way(place[0] + "x", "b" + i));
            wide.put("b" + i, List.of(way(place[1] + "x", "n"), way("=", "b" + (i + 1) % branches)));
        }

        Ways<String> ways = new Ways<>(wide, limit);

        assertThat(ways.reachedTwice(Map.of())).contains("n", "b0", "b399");
        assertThat(ways.taken()).isGreaterThan(limit).isLessThan(2L * limit + 1_000L * branches);
    }

    private static Map<String, List<Way<String>>> ways(String text) {
        Map<String, List<Way<String>>> ways = new LinkedHashMap<>();
        for (String each : text.split("; ", -1)) {
            String[] words = each.split(" ", -1);
            ways.computeIfAbsent(words[0], n -> new ArrayList<>()).add(way(words[1], words[2]));
        }
        return ways;
    }

    private static Way<String> way(String place, String to) {
        return switch (place.charAt(0)) {
            case '=' -> Way.always(to, ValuePlaces.HERE);
            case '?' -> new Way<>(to, ValuePlaces.HERE, 1, place.charAt(1) - '0');
            case '.' -> Way.always(to, new ValuePlace.Member(place.substring(1)));
            case '*' -> Way.always(to, new ValuePlace.OtherMembers(Set.of("a")));
            case '[' -> Way.always(to, ValuePlaces.ANY_ITEM);
            default -> Way.always(to, new ValuePlace.Item(place.charAt(0) - '0'));
        };
    }
}
