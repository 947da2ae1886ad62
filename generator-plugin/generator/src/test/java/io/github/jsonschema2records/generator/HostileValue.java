package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Values of a generated record that are made of hostile collections.
 *
 * @param type the class of the record
 * @param examples values by their classes, for what the record has beside collections
 */
record HostileValue(Class<?> type, Map<Class<?>, Object> examples) {

    /** Whether a value can be made of collections that keep the rules. */
    boolean isPossible() {
        try {
            new HostileArguments(Trick.NONE, examples).make(type);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Fails if a value can be changed, or changes with the collections that it was made of. */
    void isImmutable(Trick trick) {
        HostileArguments arguments = new HostileArguments(trick, examples);
        Object value;
        try {
            value = arguments.make(type);
        } catch (RuntimeException e) {
            return; // The collection is refused: with Trick.NONE the value is possible.
        }
        Object before = plain(value);

        arguments.strike();

        assertThat(plain(value)).as("%s with %s", type.getName(), trick).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("struck");
        assertThat(HandedOut.assertUnmodifiable(value)).isPositive();
    }

    /** A copy of everything that a value hands out. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(name, plain(member)));
            return copy;
        } else if (value instanceof Collection<?> items) {
            List<Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(plain(item)));
            return copy;
        } else if (value instanceof JsonField<?> field) {
            return plain(field.orNull());
        } else if (value instanceof Record) {
            return plain(Stream.of(value.getClass().getRecordComponents())
                    .map(component -> GeneratedType.get(value, component.getName()))
                    .toList());
        }
        return value;
    }
}
