package io.github.jsonschema2records.runtime.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MapBuilderTest {

    @Test
    void theLastOfANameCounts() {
        MapBuilder<Integer> builder = new MapBuilder<>();
        builder.put("b", 1);
        builder.put("a", 2);
        builder.put("b", 3);
        Map<String, Integer> map = builder.build();
        assertThat(map).containsExactly(Map.entry("b", 3), Map.entry("a", 2));
        assertThat(Immutable.map(map)).isSameAs(map);
    }

    @Test
    void whatWasBuiltDoesNotChange() {
        MapBuilder<Integer> builder = new MapBuilder<>();
        assertThat(builder.build()).isSameAs(Immutable.emptyMap());
        assertThatThrownBy(() -> builder.put("a", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the map has been built");
    }
}
