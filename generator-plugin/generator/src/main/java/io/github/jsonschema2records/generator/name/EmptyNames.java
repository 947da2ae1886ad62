package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Names the accessors of optional collections that are never null: {@code tagsOrEmpty} for {@code tags}. */
final class EmptyNames {

    private static final String SUFFIX = "OrEmpty";

    private EmptyNames() {}

    /**
     * Returns the accessors by JSON name.
     *
     * @param components the names of the properties
     * @param others the names of all accessors of the record, which take precedence
     * @param pins the pinned accessors by JSON name
     */
    static Map<String, String> of(
            RecordType record, Map<String, String> components, Collection<String> others, Map<String, String> pins) {
        List<Component> optional =
                record.components().stream().filter(Component::hasEmptyAccessor).toList();
        return new MethodNames(others, pins).of(optional, component -> {
            String base = DefaultNames.base(component.jsonName(), components);
            return List.of(base + SUFFIX, base + "Value" + SUFFIX);
        });
    }
}
