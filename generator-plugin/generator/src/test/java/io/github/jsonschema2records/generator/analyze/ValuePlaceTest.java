package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.analyze.ValuePlace.Here;
import io.github.jsonschema2records.generator.analyze.ValuePlace.Item;
import io.github.jsonschema2records.generator.analyze.ValuePlace.ItemsFrom;
import io.github.jsonschema2records.generator.analyze.ValuePlace.Member;
import io.github.jsonschema2records.generator.analyze.ValuePlace.Names;
import io.github.jsonschema2records.generator.analyze.ValuePlace.OtherMembers;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuePlaceTest {

    private static final Map<String, ValuePlace> PLACES = Map.of(
            "here", new Here(),
            "names", new Names(),
            "a", new Member("a"),
            "b", new Member("b"),
            "all but a", new OtherMembers(Set.of("a")),
            "all but b", new OtherMembers(Set.of("b")),
            "[0]", new Item(0),
            "[1]", new Item(1),
            "from 1", new ItemsFrom(1),
            "from 2", new ItemsFrom(2));

    @ParameterizedTest
    @CsvSource({
        "here, ",
        "names, names",
        "a, a | all but b",
        "b, b | all but a",
        "all but a, b | all but a | all but b",
        "all but b, a | all but a | all but b",
        "[0], [0]",
        "[1], [1] | from 1",
        "from 1, [1] | from 1 | from 2",
        "from 2, from 1 | from 2"
    })
    void mayMeetWithinAContainer(String place, String others) {
        Set<String> expected = others == null ? Set.of() : Set.of(others.split(" \\| "));

        PLACES.forEach((name, other) -> assertThat(PLACES.get(place).mayMeet(other))
                .as("%s and %s", place, name)
                .isEqualTo(expected.contains(name)));
    }
}
