package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import java.util.LinkedHashMap;
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
     */
    static Map<String, String> of(RecordType record, Map<String, String> components) {
        NameScope scope = new NameScope();
        components.values().forEach(scope::take);
        Map<String, String> names = new LinkedHashMap<>();
        for (Component component : record.components()) {
            if (component.fallback() != null) {
                String own = Objects.requireNonNull(components.get(component.jsonName()), "component");
                String base = plain(own);
                names.put(component.jsonName(), scope.takeFirst(List.of(base + SUFFIX, base + "Value" + SUFFIX)));
            }
        }
        return names;
    }

    /** Returns a name without the underscore that distinguishes it from a keyword or a fixed name. */
    static String plain(String component) {
        return component.endsWith("_") ? component.substring(0, component.length() - 1) : component;
    }
}
