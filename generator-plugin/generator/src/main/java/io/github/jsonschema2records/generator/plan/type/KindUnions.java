package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses types for values of several kinds that no {@code oneOf} or {@code anyOf} divides: a union with a branch for
 * each kind. If a schema has no {@code type}, the kinds whose structure it describes have a branch each, and one branch
 * of untyped JSON holds all others. An {@code enum} of mixed values without {@code type} stays untyped JSON, and so
 * does a schema that is nested very deep.
 */
final class KindUnions {

    private static final Kinds NULL = Kinds.of(Kind.NULL);

    /**
     * Greatest nesting of such a union. Unions are nested in the types around them, so the names of class files would
     * get too long.
     */
    private static final int DEEPEST = 12;

    private final TypeContext context;
    private final Facts facts;
    private final TypeRegistry registry;
    private final NestedTypes nested;
    private final UnionTypes unions;

    KindUnions(TypeContext context, TypeRegistry registry, NestedTypes nested, UnionTypes unions) {
        this.context = context;
        this.facts = context.facts();
        this.registry = registry;
        this.nested = nested;
        this.unions = unions;
    }

    /** Returns the union of a site, or null if untyped JSON is as good. */
    @Nullable
    TypeRef typeOf(TypeSite site, Conjunction all) {
        Map<KindGroup, Kinds> groups = groups(site, all);
        boolean named =
                groups.containsKey(KindGroup.REST) || all.members().stream().anyMatch(m -> m.has(Type.class));
        if (groups.size() < 2 || !named || isDeep(site.primary())) {
            return null;
        }
        TypeKey key = context.identity().of(site, all, this::speaks).of(all.kinds());
        TypeId existing = registry.known(key);
        return new Declared(existing == null ? union(site, all, key, groups) : existing);
    }

    /** Returns whether a schema is nested in more than {@value #DEEPEST} others. */
    private static boolean isDeep(Schema schema) {
        int levels = 0;
        for (Schema around = schema.parent(); around != null; around = around.parent()) {
            levels++;
        }
        return levels > DEEPEST;
    }

    private TypeId union(TypeSite site, Conjunction all, TypeKey key, Map<KindGroup, Kinds> groups) {
        Conjunction own = context.identity().conjunction(key, site, all);
        TypeSite whole = own == all ? site : new TypeSite(List.of(key.origin()), site.decidedUnions(), site.kinds());
        Kinds accepted = groups.values().stream().reduce(Kinds.NONE, Kinds::or);
        TypeId id = registry.declare(key, TypeTraits.implementable(accepted, own.members()));
        registry.later(() -> {
            List<Branch> branches = new ArrayList<>();
            groups.forEach((group, kinds) -> branches.add(branch(whole, group, kinds, id)));
            registry.define(new UnionType(id, branches, new Dispatch.ByKind(List.copyOf(groups.values())), List.of()));
        });
        return id;
    }

    private Branch branch(TypeSite site, KindGroup group, Kinds kinds, TypeId union) {
        TypeRef type = group == KindGroup.REST ? new TypeRef.AnyJson() : nested.typeOf(site.of(kinds));
        ReadPlan reading = context.guarantees().reading(site.schemas(), type);
        return new Branch(site.primary(), reading, registry.isWrapped(type, union), group, false);
    }

    /** Returns the kinds of each branch, in a fixed order; fewer than two if there is nothing to distinguish. */
    private Map<KindGroup, Kinds> groups(TypeSite site, Conjunction all) {
        Kinds remaining = all.kinds();
        boolean open = Kinds.ALL.minus(NULL).within(remaining);
        Map<KindGroup, Kinds> groups = new LinkedHashMap<>();
        for (KindGroup group : KindGroup.values()) {
            Kinds kinds = group == KindGroup.REST ? remaining : group.kinds().and(remaining);
            boolean typed = open
                    ? group == KindGroup.REST || describes(site.of(kinds), group)
                    : group != KindGroup.REST && !kinds.isEmpty();
            if (typed) {
                groups.put(group, kinds);
                remaining = remaining.minus(kinds);
            }
        }
        return groups;
    }

    /** Returns whether the schemas of a site describe the members of objects or the items of arrays. */
    private boolean describes(TypeSite site, KindGroup group) {
        if (site.schemas().stream().noneMatch(this::constrains)) {
            return false;
        }
        Conjunction all = new Conjunction(facts, site);
        if (group == KindGroup.OBJECT) {
            ObjectShape shape = new ObjectShape(facts, all.members(), site.decidedUnions());
            return !shape.hasNoNames()
                    || shape.others().stream().anyMatch(this::constrains)
                    || unions.divides(all, KindGroup.OBJECT.kinds());
        }
        return group == KindGroup.ARRAY && all.members().stream().anyMatch(this::describesItems);
    }

    private boolean describesItems(Schema schema) {
        Items items = schema.keyword(Items.class);
        return schema.has(PrefixItems.class) || (items != null && constrains(items.schema()));
    }

    /** Returns whether a schema, or one that always applies with it, constrains values. */
    private boolean constrains(Schema schema) {
        return facts.closure(schema).stream().anyMatch(this::speaks);
    }

    /** Returns whether a schema constrains values by its own keywords. */
    private boolean speaks(Schema schema) {
        return schema.isFalse()
                || schema.occurrences().stream().anyMatch(o -> !ReaderGuarantees.isNeutral(o.keyword(), facts));
    }
}
