package io.github.jsonschema2records.runtime.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListBuilderTest {

    @Test
    void takesMoreThanExpected() {
        ListBuilder<Integer> builder = new ListBuilder<>(0);
        for (int i = 0; i < 20; i++) {
            builder.add(i);
        }
        assertThat(builder.build()).hasSize(20).startsWith(0, 1).endsWith(19);
    }

    @Test
    void whatWasBuiltDoesNotChange() {
        ListBuilder<String> builder = new ListBuilder<>(1);
        assertThat(builder.build()).isSameAs(Immutable.emptyList());
        builder.add("a");
        List<String> one = builder.build();
        builder.add("b");
        List<String> two = builder.build();
        builder.add("c");
        assertThat(one).containsExactly("a");
        assertThat(two).containsExactly("a", "b");
        assertThat(Immutable.list(two)).isSameAs(two);
    }
}
