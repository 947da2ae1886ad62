package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;

/** The components for properties that schemas name only under conditions: always optional, of a type that all branches share. */
final class ConditionalComponents {

    private final TypePlanner planner;
    private final CommonType common;

    ConditionalComponents(TypePlanner planner) {
        this.planner = planner;
        this.common = new CommonType(planner::isEnum);
    }

    List<Component> of(ConditionalProperties properties) {
        List<Component> components = new ArrayList<>();
        properties.all().forEach((name, branches) -> {
            List<TypeSite> sites = branches.stream()
                    .map(schemas -> TypeSite.of(schemas, schemas.get(0)))
                    .toList();
            List<TypeRef> types = sites.stream()
                    .map(planner::ownType)
                    .map(type -> properties.isOnlyAskedFor(name) ? common.plain(type) : type)
                    .toList();
            TypeRef type = common.of(types);
            sites.forEach(site -> planner.note(site, type));
            List<Schema> schemas =
                    branches.stream().flatMap(List::stream).distinct().toList();
            ReadPlan reading = new ReadPlan(type, List.of());
            components.add(
                    new Component(name, schemas, reading, false, true, planner.isDeprecated(schemas), null, null));
        });
        properties.sources().forEach(source -> planner.notes().keywords(source, Properties.class::isInstance));
        return components;
    }
}
