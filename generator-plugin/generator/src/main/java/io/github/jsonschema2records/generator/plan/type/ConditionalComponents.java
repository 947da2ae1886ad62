package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Creates the components for properties that schemas name only under conditions. They are optional, and their type is
 * common to all branches.
 */
final class ConditionalComponents {

    private final TypeContext context;
    private final CommonType common;
    private final NestedTypes nested;

    /**
     * Creates it for a type.
     *
     * @param isEnum returns whether a generated type is an enum
     */
    ConditionalComponents(TypeContext context, Predicate<TypeId> isEnum, NestedTypes nested) {
        this.context = context;
        this.common = new CommonType(isEnum);
        this.nested = nested;
    }

    List<Component> of(ConditionalProperties properties) {
        List<Component> components = new ArrayList<>();
        properties.all().forEach((name, branches) -> {
            List<TypeSite> sites = branches.stream()
                    .map(schemas -> TypeSite.of(schemas, schemas.get(0)))
                    .toList();
            List<TypeRef> types = sites.stream()
                    .map(nested::candidate)
                    .map(type -> properties.isOnlyCondition(name) ? common.plain(type) : type)
                    .toList();
            TypeRef type = common.of(types);
            sites.forEach(site -> context.notes().place(site, context.conjunction(site), type));
            List<Schema> schemas =
                    branches.stream().flatMap(List::stream).distinct().toList();
            ReadPlan reading = new ReadPlan(type, List.of());
            components.add(
                    new Component(name, schemas, reading, false, true, context.isDeprecated(schemas), null, null));
        });
        properties.sources().forEach(source -> context.notes().keywords(source, Properties.class::isInstance));
        return components;
    }
}
