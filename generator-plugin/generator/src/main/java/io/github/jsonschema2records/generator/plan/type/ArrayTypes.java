package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Layout;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Chooses types of arrays: lists, sets if the user asks for them, and records for arrays whose first items have their
 * own schemas.
 */
final class ArrayTypes {

    /**
     * Greatest number of items of a record. Longer tuples become lists, as nobody wants an accessor for the hundredth
     * item.
     */
    private static final int MOST_ITEMS = 64;

    private static final Kinds ARRAY = Kinds.of(Kind.ARRAY);

    private final TypeContext context;
    private final TypeRegistry registry;
    private final ContainerTypes containers;
    private final NestedTypes nested;

    ArrayTypes(TypeContext context, TypeRegistry registry, ContainerTypes containers, NestedTypes nested) {
        this.context = context;
        this.registry = registry;
        this.containers = containers;
        this.nested = nested;
    }

    TypeRef typeOf(TypeSite site, Conjunction all, Kinds kinds) {
        TupleShape shape = new TupleShape(context.facts(), all.members());
        boolean tuple = !shape.prefix().isEmpty() && shape.prefix().size() <= MOST_ITEMS;
        return tuple
                ? tuple(site, all, kinds, shape)
                : containers.typeOf(site, all, kinds, () -> list(site, all, shape));
    }

    private TypeRef list(TypeSite site, Conjunction all, TupleShape shape) {
        boolean uniform = all.members().stream().noneMatch(m -> m.has(PrefixItems.class));
        TypeRef element = uniform && !shape.rest().isEmpty()
                ? nested.typeOf(TypeSite.of(shape.rest(), site.primary()))
                : new TypeRef.AnyJson();
        boolean fit = uniform && canBeInSet(element) && all.members().stream().anyMatch(TypeRule::hasUniqueItems);
        return context.rules().makeSet(all.members(), fit) ? new TypeRef.SetOf(element) : new TypeRef.ListOf(element);
    }

    private static boolean canBeInSet(TypeRef element) {
        return !element.isNullable() && element.innermost().equals(element);
    }

    private static boolean isStructural(Schema schema) {
        return schema.has(PrefixItems.class)
                || schema.has(Items.class)
                || schema.keywords(Size.class).anyMatch(size -> size.counted() == Counted.ITEMS)
                || schema.literal().isPresent();
    }

    private TypeRef tuple(TypeSite site, Conjunction all, Kinds kinds, TupleShape shape) {
        TypeIdentity identity = context.identity();
        TypeKey key = identity.of(site, all, ArrayTypes::isStructural).of(ARRAY);
        TypeId existing = registry.find(key, () -> identity.isStandalone(key, site, ArrayTypes::isStructural), kinds);
        if (existing != null) {
            return new Declared(existing);
        }
        Conjunction own = identity.conjunction(key, site, all);
        TypeId id = registry.declare(key, TypeTraits.implementable(kinds, own.members()));
        TupleShape ownShape = own == all ? shape : new TupleShape(context.facts(), own.members());
        Set<Schema> proven = ownShape.provenMembers();
        List<Schema> checks =
                own.members().stream().filter(m -> !proven.contains(m)).toList();
        TypeNotes notes = context.notes();
        own.members().forEach(m -> notes.keywords(m, k -> notes.isOwn(k) && ownShape.expresses(k, m)));
        registry.later(() -> registry.define(recordType(id, ownShape, checks)));
        return new Declared(id);
    }

    private RecordType recordType(TypeId id, TupleShape shape, List<Schema> checks) {
        List<Component> items = new ArrayList<>();
        Components components = new Components(context, nested, id.origin());
        for (List<Schema> schemas : shape.prefix()) {
            boolean required = items.size() < shape.required();
            items.add(components.of("item" + (items.size() + 1), schemas, required));
        }
        ReadPlan rest = shape.isClosed() ? null : components.reading(shape.rest());
        return new RecordType(id, Layout.ITEMS, items, rest, false, checks);
    }
}
