package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the accessors that return a default for an absent property: {@code sizeOrDefault} for {@code size}. */
final class DefaultNames {

    private static final String SUFFIX = "OrDefault";

    private DefaultNames() {}

    /**
     * Returns the accessors by JSON name, for properties with a default.
     *
     * @param components the names of the properties themselves, which take precedence
     * @param pins the pinned accessors by JSON name
     */
    static Map<String, String> of(RecordType record, Map<String, String> components, Map<String, String> pins) {
        List<Component> optional = record.components().stream()
                .filter(component -> component.fallback() != null)
                .toList();
        return new MethodNames(components.values(), pins).of(optional, component -> {
            String base = base(component.jsonName(), components);
            return List.of(base + SUFFIX, base + "Value" + SUFFIX);
        });
    }

    /** Returns the name of a property without the underscore that distinguishes it from a keyword or a fixed name. */
    static String base(String jsonName, Map<String, String> components) {
        String component = Objects.requireNonNull(components.get(jsonName), "component");
        return component.endsWith("_") ? component.substring(0, component.length() - 1) : component;
    }
}
