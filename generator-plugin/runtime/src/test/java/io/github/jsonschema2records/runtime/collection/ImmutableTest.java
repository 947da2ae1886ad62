package io.github.jsonschema2records.runtime.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImmutableTest {

    private static Map<String, String> map(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    @Test
    void listsAreCopied() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        List<CharSequence> copy = Immutable.list(given);
        given.set(0, "x");
        assertThat(copy)
                .isEqualTo(List.of("a", "b"))
                .hasSameHashCodeAs(List.of("a", "b"))
                .hasToString("[a, b]");
        assertThat(copy.toArray()).containsExactly("a", "b");
    }

    @Test
    void arraysOfForeignListsAreCopied() {
        Object[] kept = {"a", "b"};
        List<String> given = new AbstractList<>() {
            @Override
            public String get(int index) {
                return (String) kept[index];
            }

            @Override
            public int size() {
                return kept.length;
            }

            @Override
            public Object[] toArray() {
                return kept;
            }
        };
        List<String> copy = Immutable.list(given);
        kept[0] = null;
        assertThat(copy).containsExactly("a", "b");
    }

    @Test
    void listsCannotBeChanged() {
        List<String> copy = Immutable.list(List.of("b", "a"));
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.set(0, "c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Collections.sort(copy)).isInstanceOf(UnsupportedOperationException.class);
        copy.toArray()[0] = "x";
        copy.toArray(new Object[2])[0] = "x";
        assertThat(copy).containsExactly("b", "a");
    }

    @Test
    void listsAreNotCopiedTwice() {
        List<String> copy = Immutable.list(List.of("a"));
        assertThat(Immutable.list(copy)).isSameAs(copy);
        assertThat(Immutable.listOfNullable(copy)).isSameAs(copy);
        assertThat(Immutable.list(new ArrayList<>())).isSameAs(Immutable.emptyList());
    }

    @Test
    void listsWithNulls() {
        List<String> given = Arrays.asList("a", null);
        List<String> copy = Immutable.listOfNullable(given);
        assertThat(copy).isEqualTo(given);
        assertThatThrownBy(() -> Immutable.list(given))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("item 1 is null");
        assertThatThrownBy(() -> Immutable.list(copy))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("item 1 is null");
        assertThatThrownBy(() -> Immutable.list(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void mapsAreCopiedInTheirOrder() {
        Map<String, String> given = map("z", "1", "a", "2", "m", "3");
        Map<String, CharSequence> copy = Immutable.map(given);
        given.clear();
        assertThat(copy).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"), Map.entry("m", "3"));
        assertThat(copy.get("a")).isEqualTo("2");
        assertThat(copy.get("b")).isNull();
        assertThat(copy.containsKey("z")).isTrue();
        assertThat(copy).isEqualTo(Map.of("z", "1", "a", "2", "m", "3")).hasToString("{z=1, a=2, m=3}");
        assertThat(copy.hashCode())
                .isEqualTo(Map.of("z", "1", "a", "2", "m", "3").hashCode());
    }

    @Test
    void mapsCannotBeChanged() {
        Map<String, String> copy = Immutable.map(map("a", "1"));
        assertThatThrownBy(() -> copy.put("b", "2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.remove("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.keySet().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.entrySet().iterator().next().setValue("2"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(copy).containsExactly(Map.entry("a", "1"));
    }

    @Test
    void mapsAreNotCopiedTwice() {
        Map<String, String> copy = Immutable.map(map("a", "1"));
        assertThat(Immutable.map(copy)).isSameAs(copy);
        assertThat(Immutable.mapOfNullable(copy)).isSameAs(copy);
        assertThat(Immutable.map(map())).isSameAs(Immutable.emptyMap());
    }

    @Test
    void mapsWithNulls() {
        Map<String, String> given = map("a", null);
        Map<String, String> copy = Immutable.mapOfNullable(given);
        assertThat(copy).isEqualTo(given);
        assertThatThrownBy(() -> Immutable.map(given))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the value of \"a\" is null");
        assertThatThrownBy(() -> Immutable.map(copy))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the value of \"a\" is null");
        assertThatThrownBy(() -> Immutable.mapOfNullable(map(null, "1")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a name is null");
        assertThatThrownBy(() -> Immutable.map(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void copiesOfWhateverItIs() {
        List<String> list = new ArrayList<>(Arrays.asList("a", null));
        List<String> copy = Immutable.copy(list);
        list.clear();
        assertThat(copy).containsExactly("a", null);
        assertThat(Immutable.copy(map("a", null))).isEqualTo(map("a", null)).isInstanceOf(ImmutableMap.class);
        StringBuilder other = new StringBuilder();
        assertThat(Immutable.copy(other)).isSameAs(other);
    }
}
