package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Creates objects that break an assertion about objects. */
final class ObjectBreaches {

    private final ValueSearch search;
    private final SourceValue value;
    private final Conjunction schemas;

    /**
     * Creates it for a place.
     *
     * @param value a value that holds
     * @param schemas the schemas of the place without the assertion
     */
    ObjectBreaches(ValueSearch search, SourceValue value, Conjunction schemas) {
        this.search = search;
        this.value = value;
        this.schemas = schemas;
    }

    /** Returns objects with so many members. */
    List<SourceValue> properties(long size) {
        if (!(value instanceof SourceObject object) || size > ArrayValues.MOST_ITEMS) {
            return List.of();
        }
        Map<String, SourceValue> members = MadeValues.members(object);
        if (members.size() < size) {
            Map<String, SourceValue> declared =
                    new LinkedHashMap<>(search.objects().filled(schemas, members, size));
            Map<String, SourceValue> others = new LinkedHashMap<>(members);
            for (int i = 0; declared.size() < size || others.size() < size; i++) {
                declared.putAll(declared.size() < size ? Map.of("p" + i, MadeValues.string("a")) : Map.of());
                others.putAll(others.size() < size ? Map.of("p" + i, MadeValues.string("a")) : Map.of());
            }
            return List.of(MadeValues.object(declared), MadeValues.object(others));
        }
        Map<String, SourceValue> fewer = new LinkedHashMap<>();
        List<String> needed = schemas.all(Required.class).stream()
                .flatMap(r -> r.names().stream())
                .toList();
        Stream.concat(needed.stream().filter(members::containsKey), members.keySet().stream())
                .distinct()
                .limit(size)
                .forEach(name -> fewer.put(name, members.get(name)));
        return List.of(MadeValues.object(fewer));
    }

    /** Returns objects without a required member. */
    List<SourceValue> required(Required keyword) {
        List<SourceValue> found = new ArrayList<>();
        if (value instanceof SourceObject object) {
            keyword.names().forEach(name -> found.add(MadeValues.without(object, List.of(name))));
            found.add(MadeValues.object(Map.of()));
        }
        return found;
    }

    /** Returns objects with a member and without those that it requires. */
    List<SourceValue> dependentRequired(DependentRequired keyword) {
        List<SourceValue> found = new ArrayList<>();
        if (value instanceof SourceObject object) {
            keyword.names().forEach((name, others) -> {
                Map<String, SourceValue> members = MadeValues.members(object);
                SourceValue trigger = members.containsKey(name)
                        ? members.get(name)
                        : search.objects().value(schemas, name);
                if (trigger != null) {
                    members.put(name, trigger);
                    List<String> removed =
                            others.stream().filter(other -> !other.equals(name)).toList();
                    found.add(MadeValues.without(MadeValues.object(members), removed));
                }
            });
        }
        return found;
    }
}
