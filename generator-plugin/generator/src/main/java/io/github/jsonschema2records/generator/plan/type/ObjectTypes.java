package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Layout;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types of values that are objects or of several kinds: unions, records, maps. */
final class ObjectTypes {

    private static final Kinds OBJECT = Kinds.of(Kind.OBJECT);

    private final TypePlanner planner;

    ObjectTypes(TypePlanner planner) {
        this.planner = planner;
    }

    TypeRef typeOf(TypeSite site, Conjunction all, Kinds kinds) {
        TypeRef union = new UnionTypes(planner).typeOf(site, all, kinds);
        if (union != null) {
            return union;
        }
        if (!kinds.equals(OBJECT)) {
            TypeRef byKind = new KindUnions(planner).typeOf(site, all);
            return byKind == null ? new TypeRef.AnyJson() : byKind;
        }
        ObjectShape shape = new ObjectShape(planner.facts(), all.members(), site.decidedUnions());
        if (shape.hasNoNames()) {
            planner.notes().shape(all.members(), shape);
            return planner.container(site, all, kinds, () -> map(site, shape));
        }
        return record(site, all, shape);
    }

    /** The record of a schema whose checks need the dynamic scope, or untyped data where it is no plain object. */
    TypeRef scopedRecord(TypeSite site) {
        Conjunction all = new Conjunction(planner.facts(), site);
        ObjectShape shape = new ObjectShape(planner.facts(), all.members(), Set.of());
        if (!all.kinds().equals(OBJECT) || shape.hasNoNames()) {
            return new TypeRef.AnyJson();
        }
        TypeKey key = new TypeKey(site.primary(), all.members(), false);
        TypeId id = planner.known(key);
        if (id == null) {
            TypeId made = planner.declare(key, site.primary(), false);
            List<Schema> whole = List.of(site.primary());
            planner.coverage().proves(made, OBJECT, all.members());
            planner.notes().place(site, all, new Declared(made));
            planner.notes().shape(all.members(), shape);
            planner.later(() -> planner.define(recordType(made, shape, whole)));
            id = made;
        }
        return new Declared(id);
    }

    private TypeRef map(TypeSite site, ObjectShape shape) {
        List<Schema> others = shape.others();
        return new TypeRef.MapOf(
                others.isEmpty() ? new TypeRef.AnyJson() : planner.typeOf(TypeSite.of(others, site.primary())));
    }

    /** Members that shape a record. */
    static boolean isStructural(Schema schema) {
        return schema.has(Properties.class)
                || schema.has(Required.class)
                || schema.literal().isPresent();
    }

    private TypeRef record(TypeSite site, Conjunction all, ObjectShape shape) {
        Predicate<Schema> structural = structural(shape);
        TypeKey key = planner.identity().of(site, all, structural);
        TypeId known = planner.find(key, () -> planner.identity().isAlone(key, site, structural), OBJECT);
        if (known != null) {
            return new Declared(known);
        }
        TypeId id = planner.declare(key, key.origin(), true);
        Conjunction own = planner.identity().conjunction(key, site, all);
        ObjectShape ownShape =
                own == all ? shape : new ObjectShape(planner.facts(), own.members(), site.decidedUnions());
        Set<Schema> proven = ownShape.provenMembers();
        List<Schema> checks =
                own.members().stream().filter(m -> !proven.contains(m)).toList();
        planner.coverage().proves(id, OBJECT, own.members());
        planner.notes().shape(own.members(), ownShape);
        planner.includes(id, own.members());
        planner.later(() -> planner.define(recordType(id, ownShape, checks)));
        return new Declared(id);
    }

    private static Predicate<Schema> structural(ObjectShape shape) {
        Set<Schema> contributors = shape.conditional().contributors();
        return member -> isStructural(member) || contributors.contains(member);
    }

    /** What a schema alone has as the key of its record, if it is one. */
    TypeKey key(Schema schema) {
        TypeSite site = TypeSite.of(schema);
        Conjunction all = new Conjunction(planner.facts(), site);
        ObjectShape shape = new ObjectShape(planner.facts(), all.members(), site.decidedUnions());
        return planner.identity().of(site, all, structural(shape));
    }

    private RecordType recordType(TypeId id, ObjectShape shape, List<Schema> checks) {
        List<Component> components = new ArrayList<>();
        Components made = new Components(planner, id.origin());
        shape.properties().forEach((name, schemas) -> components.add(made.of(name, schemas, shape.isRequired(name))));
        List<Component> conditional = new ConditionalComponents(planner).of(shape.conditional());
        ReadPlan additional = shape.isClosed() ? null : made.reading(shape.others());
        RecordType record = new RecordType(id, Layout.MEMBERS, join(components, conditional), additional, checks);
        if (!record.needsSplitReader()) {
            return record;
        }
        List<Component> untyped = conditional.stream().map(Component::untyped).toList();
        return new RecordType(id, Layout.MEMBERS, join(components, untyped), additional, checks);
    }

    private static List<Component> join(List<Component> first, List<Component> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
