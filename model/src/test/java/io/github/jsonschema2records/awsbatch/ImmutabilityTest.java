package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in an event can be changed, however it came about. */
class ImmutabilityTest {

    static List<Class<?>> eventTypes() {
        return Specimens.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void collectionsGivenToConstructorsAreCopied(Class<?> type) {
        Specimens specimens = Specimens.withKnownValues();
        BatchEvent event = specimens.event(type);
        String before = event.toJsonString();

        specimens.lists.forEach(List::clear);
        specimens.maps.forEach(map -> map.put("x-late", null));
        specimens.maps.forEach(Map::clear);

        assertThat(event.toJsonString()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void collectionsOfConstructedEventsCannotBeChanged(Class<?> type) {
        assertImmutable(Specimens.withKnownValues().event(type));
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void collectionsOfReadEventsCannotBeChanged(Class<?> type) {
        assertImmutable(
                BatchEvent.fromJson(Specimens.withKnownValues().event(type).toJson()));
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void emptyCollectionsCannotBeChanged(Class<?> type) {
        Specimens specimens = Specimens.withKnownValues();
        String json = specimens.event(type).toJsonString();
        // Every innermost list of strings becomes empty, every object of unknown properties loses them.
        assertImmutable(BatchEvent.fromJson(json.replaceAll("\\[(\"[^\\[\\]{}]*\",?)*\\]", "[]")
                .replaceAll(",\"x-new-1\":\\{[^{}]*\\{\\}\\}", "")));
    }

    /** Walks through one record of each type, its lists and maps; fails unless it meets some. */
    private static void assertImmutable(BatchEvent event) {
        List<Object> all = new ArrayList<>(List.of(event));
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Object value = all.get(i);
            if (value instanceof List<?> list) {
                assertUnmodifiable(list);
                all.addAll(list);
            } else if (value instanceof Map<?, ?> map) {
                assertUnmodifiable(map);
                all.addAll(map.values());
            } else if (value instanceof JsonArray array) {
                all.add(array.items());
            } else if (value instanceof JsonObject object) {
                all.add(object.members());
            } else if (value instanceof Record && seen.add(value.getClass())) {
                assertFieldsFinal(value.getClass());
                all.addAll(components(value));
            }
        }
        assertThat(all).hasSizeGreaterThan(20);
    }

    private static void assertUnmodifiable(List<?> list) {
        assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
        if (!list.isEmpty()) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> list.replaceAll(UnaryOperator.identity()))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> list.set(0, null)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(list.iterator()::remove)
                    .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class);
        }
    }

    private static void assertUnmodifiable(Map<?, ?> map) {
        assertThatThrownBy(() -> map.put(null, null)).isInstanceOf(UnsupportedOperationException.class);
        if (!map.isEmpty()) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.remove(entry.getKey())).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> entry.setValue(null)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static void assertFieldsFinal(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            assertThat(Modifier.isFinal(field.getModifiers()))
                    .as(field.toString())
                    .isTrue();
        }
    }

    private static List<Object> components(Object record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                assertThat(value).as(component.toString()).isNotNull();
                values.add(value);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.toString(), e);
            }
        }
        return values;
    }
}
