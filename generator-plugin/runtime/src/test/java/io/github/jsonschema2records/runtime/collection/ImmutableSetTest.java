package io.github.jsonschema2records.runtime.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImmutableSetTest {

    @Test
    void keepsTheOrderAndIsNotCopiedTwice() {
        Set<String> given = new LinkedHashSet<>(List.of("b", "a"));
        Set<String> copy = Immutable.set(given);
        given.add("c");

        assertThat(copy).containsExactly("b", "a").isEqualTo(Set.of("a", "b")).hasSameHashCodeAs(Set.of("a", "b"));
        assertThat(copy.contains("a")).isTrue();
        assertThat(copy.contains(null)).isFalse();
        assertThat(Immutable.set(copy)).isSameAs(copy);
        assertThat(Immutable.set(List.of("b", "a", "b"))).containsExactly("b", "a");
        assertThat(Immutable.orNull((Set<String>) null)).isNull();
    }

    @Test
    void cannotBeChanged() {
        Set<String> copy = Immutable.set(List.of("b", "a"));

        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.remove("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.removeIf(item -> true)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Immutable.set(Arrays.asList("a", null))).hasMessage("an item is null");
    }

    @Test
    void isCopiedInsideOfOtherCollections() {
        Set<String> given = new LinkedHashSet<>(List.of("b", "a"));
        List<Set<String>> list = DeepImmutable.list(List.of(given));
        Map<String, Set<String>> map = DeepImmutable.map(Map.of("x", given));
        given.clear();

        assertThat(list.get(0)).containsExactly("b", "a");
        assertThat(map.get("x")).containsExactly("b", "a");
    }

    @Test
    void growsWithoutChangingTheSetOfTheCaller() {
        Set<String> given = new LinkedHashSet<>(List.of("b"));
        Set<String> grown = Growing.add(given, "a");

        assertThat(Growing.add(grown, "b")).isSameAs(grown).containsExactly("b", "a");
        assertThat(given).containsExactly("b");
        assertThat(Growing.add((Set<String>) null, "a")).containsExactly("a");
    }
}
