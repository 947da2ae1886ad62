package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the accessors of optional collections that are never null: {@code tagsOrEmpty} for {@code tags}. */
final class EmptyNames {

    private static final String SUFFIX = "OrEmpty";

    private EmptyNames() {}

    /**
     * Returns the accessors by JSON name.
     *
     * @param components the names of the properties
     * @param others the names of all accessors of the record, which take precedence
     */
    static Map<String, String> of(RecordType record, Map<String, String> components, Collection<String> others) {
        NameScope scope = new NameScope();
        others.forEach(scope::take);
        Map<String, String> names = new LinkedHashMap<>();
        for (Component component : record.components()) {
            if (component.hasEmptyAccessor()) {
                String base =
                        DefaultNames.plain(Objects.requireNonNull(components.get(component.jsonName()), "component"));
                names.put(component.jsonName(), scope.takeFirst(List.of(base + SUFFIX, base + "Value" + SUFFIX)));
            }
        }
        return names;
    }
}
