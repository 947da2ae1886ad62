package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds lists and maps that contain themselves without another type in between. They get a type of their own, since
 * Java has no name for a list of itself.
 */
final class ContainerTypes {

    private final TypeContext context;
    private final TypeRegistry registry;
    private final Set<TypeKey> open = new HashSet<>();

    ContainerTypes(TypeContext context, TypeRegistry registry) {
        this.context = context;
        this.registry = registry;
    }

    /**
     * Returns the type of a list or map.
     *
     * @param type chooses the list or map, and the type of its contents
     */
    TypeRef typeOf(TypeSite site, Conjunction all, Kinds kinds, Supplier<TypeRef> type) {
        TypeKey place = context.identity().of(site, all, ContainerTypes::shapesContainer);
        TypeKey key = new TypeKey(place.origin(), place.parts(), true);
        TypeId existing = registry.known(key);
        if (existing != null) {
            return new Declared(existing);
        }
        if (!open.add(place)) {
            Set<Schema> proven =
                    context.identity().conjunction(place, site, all).members();
            return new Declared(registry.declare(key, TypeTraits.standalone(kinds, proven)));
        }
        TypeRef container = type.get();
        open.remove(place);
        TypeId recursive = registry.known(key);
        if (recursive == null) {
            return container;
        }
        registry.define(new WrapperType(recursive, context.guarantees().reading(List.of(place.origin()), container)));
        return new Declared(recursive);
    }

    private static boolean shapesContainer(Schema schema) {
        return schema.has(Items.class)
                || schema.has(PrefixItems.class)
                || schema.has(AdditionalProperties.class)
                || schema.has(PatternProperties.class)
                || schema.has(UnevaluatedProperties.class)
                || schema.has(UnevaluatedItems.class);
    }
}
