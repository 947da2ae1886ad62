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

/** The types of arrays: lists, and records of those whose first items have each a schema of its own. */
final class ArrayTypes {

    /** A tuple of more items is a list: nobody wants an accessor for the hundredth. */
    private static final int MOST_ITEMS = 64;

    private static final Kinds ARRAY = Kinds.of(Kind.ARRAY);

    private final TypePlanner planner;

    ArrayTypes(TypePlanner planner) {
        this.planner = planner;
    }

    TypeRef typeOf(TypeSite site, Conjunction all, Kinds kinds) {
        TupleShape shape = new TupleShape(planner.facts(), all.members());
        boolean tuple = !shape.prefix().isEmpty() && shape.prefix().size() <= MOST_ITEMS;
        return tuple
                ? tuple(site, all, kinds, shape)
                : planner.container(site, all, kinds, () -> list(site, all, shape));
    }

    private TypeRef list(TypeSite site, Conjunction all, TupleShape shape) {
        boolean uniform = all.members().stream().noneMatch(m -> m.has(PrefixItems.class));
        return new TypeRef.ListOf(
                uniform && !shape.rest().isEmpty()
                        ? planner.typeOf(TypeSite.of(shape.rest(), site.primary()))
                        : new TypeRef.AnyJson());
    }

    private static boolean isStructural(Schema schema) {
        return schema.has(PrefixItems.class)
                || schema.has(Items.class)
                || schema.keywords(Size.class).anyMatch(size -> size.counted() == Counted.ITEMS)
                || schema.literal().isPresent();
    }

    private TypeRef tuple(TypeSite site, Conjunction all, Kinds kinds, TupleShape shape) {
        TypeKey key = planner.identity().of(site, all, ArrayTypes::isStructural).of(ARRAY);
        TypeId known = planner.find(key, () -> planner.identity().isAlone(key, site, ArrayTypes::isStructural), kinds);
        if (known != null) {
            return new Declared(known);
        }
        TypeId id = planner.declare(key, key.origin(), true);
        Conjunction own = planner.identity().conjunction(key, site, all);
        TupleShape ownShape = own == all ? shape : new TupleShape(planner.facts(), own.members());
        Set<Schema> proven = ownShape.provenMembers();
        List<Schema> checks =
                own.members().stream().filter(m -> !proven.contains(m)).toList();
        planner.coverage().proves(id, kinds, own.members());
        own.members()
                .forEach(m -> planner.notes().keywords(m, k -> planner.notes().isOwn(k) && ownShape.expresses(k, m)));
        planner.later(() -> planner.define(recordType(id, ownShape, checks)));
        return new Declared(id);
    }

    private RecordType recordType(TypeId id, TupleShape shape, List<Schema> checks) {
        List<Component> items = new ArrayList<>();
        Components made = new Components(planner, id.origin());
        for (List<Schema> schemas : shape.prefix()) {
            boolean required = items.size() < shape.required();
            items.add(made.of("item" + (items.size() + 1), schemas, required));
        }
        ReadPlan rest = shape.isClosed() ? null : made.reading(shape.rest());
        return new RecordType(id, Layout.ITEMS, items, rest, checks);
    }
}
