package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the accessors that return a default where a property is absent: {@code sizeOrDefault} for {@code size}. */
final class DefaultNames {

    private static final String SUFFIX = "OrDefault";

    private DefaultNames() {}

    /**
     * The accessor by JSON name, for the properties that have a default to offer.
     *
     * @param components what the properties themselves are called, which comes first
     */
    static Map<String, String> of(RecordType record, Map<String, String> components) {
        NameScope scope = new NameScope();
        components.values().forEach(scope::take);
        Map<String, String> names = new LinkedHashMap<>();
        for (Component component : record.components()) {
            if (component.fallback() != null) {
                String own = Objects.requireNonNull(components.get(component.jsonName()), "component");
                String base = own.endsWith("_") ? own.substring(0, own.length() - 1) : own;
                names.put(component.jsonName(), scope.takeFirst(List.of(base + SUFFIX, base + "Value" + SUFFIX)));
            }
        }
        return names;
    }
}
