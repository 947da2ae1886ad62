package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Names the methods that belong to properties. A property has its pinned name, or else the first one that is free. */
final class MethodNames {

    private final NameScope scope = new NameScope();
    private final Map<String, String> pins;

    /**
     * Creates the names of one kind of method of one type.
     *
     * @param taken names of other methods, which take precedence
     * @param pins the pinned names by JSON name
     */
    MethodNames(Collection<String> taken, Map<String, String> pins) {
        taken.forEach(scope::take);
        this.pins = pins;
    }

    /** Returns the names by JSON name. Pinned names are taken first, so that they do not depend on other properties. */
    Map<String, String> of(List<Component> components, Function<Component, List<String>> candidates) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Component component : components) {
            String pin = pins.get(component.jsonName());
            if (pin != null && scope.take(pin)) {
                names.put(component.jsonName(), pin);
            }
        }
        for (Component component : components) {
            names.computeIfAbsent(component.jsonName(), json -> scope.takeFirst(candidates.apply(component)));
        }
        return names;
    }
}
