package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Layout;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses types of values that are objects or of several kinds: unions, records, maps. */
final class ObjectTypes {

    private static final Kinds OBJECT = Kinds.of(Kind.OBJECT);

    private final TypeContext context;
    private final TypeRegistry registry;
    private final ContainerTypes containers;
    private final NestedTypes nested;
    private final UnionTypes unions;
    private final KindUnions kindUnions;

    ObjectTypes(TypeContext context, TypeRegistry registry, ContainerTypes containers, NestedTypes nested) {
        this.context = context;
        this.registry = registry;
        this.containers = containers;
        this.nested = nested;
        this.unions = new UnionTypes(context, registry, nested);
        this.kindUnions = new KindUnions(context, registry, nested, unions);
    }

    TypeRef typeOf(TypeSite site, Conjunction all, Kinds kinds) {
        TypeRef union = unions.typeOf(site, all, kinds);
        if (union != null) {
            return union;
        }
        if (!kinds.equals(OBJECT)) {
            TypeRef byKind = kindUnions.typeOf(site, all);
            return byKind == null ? new TypeRef.AnyJson() : byKind;
        }
        ObjectShape shape = new ObjectShape(context.facts(), all.members(), site.decidedUnions());
        if (shape.hasNoNames()) {
            context.notes().shape(all.members(), shape);
            return containers.typeOf(site, all, kinds, () -> map(site, shape));
        }
        return record(site, all, shape);
    }

    /**
     * Returns the record of a schema whose checks need the dynamic scope, or untyped data if it is not a plain object.
     */
    TypeRef scopedRecord(TypeSite site) {
        Conjunction all = context.conjunction(site);
        ObjectShape shape = new ObjectShape(context.facts(), all.members(), Set.of());
        if (!all.kinds().equals(OBJECT) || shape.hasNoNames()) {
            return new TypeRef.AnyJson();
        }
        TypeKey key = new TypeKey(site.primary(), all.members(), false);
        TypeId existing = registry.known(key);
        if (existing != null) {
            return new Declared(existing);
        }
        TypeId id = registry.declare(key, TypeTraits.standalone(OBJECT, all.members()));
        context.notes().place(site, all, new Declared(id));
        context.notes().shape(all.members(), shape);
        registry.later(() -> registry.define(recordType(id, shape, List.of(site.primary()))));
        return new Declared(id);
    }

    private TypeRef map(TypeSite site, ObjectShape shape) {
        List<Schema> others = shape.others();
        return new TypeRef.MapOf(
                others.isEmpty() ? new TypeRef.AnyJson() : nested.typeOf(TypeSite.of(others, site.primary())));
    }

    private TypeRef record(TypeSite site, Conjunction all, ObjectShape shape) {
        Predicate<Schema> structural = structural(shape);
        TypeIdentity identity = context.identity();
        TypeKey key = identity.of(site, all, structural);
        TypeId existing = registry.find(key, () -> identity.isStandalone(key, site, structural), OBJECT);
        if (existing != null) {
            return new Declared(existing);
        }
        Conjunction own = identity.conjunction(key, site, all);
        TypeId id = registry.declare(key, TypeTraits.implementable(OBJECT, own.members()));
        ObjectShape ownShape =
                own == all ? shape : new ObjectShape(context.facts(), own.members(), site.decidedUnions());
        Set<Schema> proven = ownShape.provenMembers();
        List<Schema> checks =
                own.members().stream().filter(m -> !proven.contains(m)).toList();
        context.notes().shape(own.members(), ownShape);
        registry.later(() -> registry.define(recordType(id, ownShape, checks)));
        return new Declared(id);
    }

    private static Predicate<Schema> structural(ObjectShape shape) {
        Set<Schema> contributors = shape.conditional().contributors();
        return member -> ObjectShape.shapesRecord(member) || contributors.contains(member);
    }

    /** Returns the key of the record that a schema has by itself, if it is a record. */
    TypeKey key(Schema schema) {
        TypeSite site = TypeSite.of(schema);
        Conjunction all = context.conjunction(site);
        ObjectShape shape = new ObjectShape(context.facts(), all.members(), site.decidedUnions());
        return context.identity().of(site, all, structural(shape));
    }

    private RecordType recordType(TypeId id, ObjectShape shape, List<Schema> checks) {
        List<Component> components = new ArrayList<>();
        Components factory = new Components(context, nested, id.origin());
        shape.properties()
                .forEach((name, schemas) -> components.add(factory.of(name, schemas, shape.isRequired(name))));
        List<Component> conditional =
                new ConditionalComponents(context, registry::isEnum, nested).of(shape.conditional());
        boolean skips = !context.keepsAdditional()
                && !shape.isClosed()
                && shape.others().stream().allMatch(ObjectTypes::isTrue);
        ReadPlan additional = shape.isClosed() || skips ? null : factory.reading(shape.others());
        RecordType record =
                new RecordType(id, Layout.MEMBERS, join(components, conditional), additional, skips, checks);
        if (!record.needsSplitReader()) {
            return record;
        }
        List<Component> untyped = conditional.stream().map(Component::untyped).toList();
        return new RecordType(id, Layout.MEMBERS, join(components, untyped), additional, skips, checks);
    }

    /** Returns whether a schema says nothing about values: it is {@code true} or has no keywords. */
    private static boolean isTrue(Schema schema) {
        return !schema.isFalse() && schema.occurrences().isEmpty();
    }

    private static List<Component> join(List<Component> first, List<Component> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
