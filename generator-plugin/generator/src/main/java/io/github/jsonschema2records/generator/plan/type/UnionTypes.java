package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Dispatch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The types of values that are one of several alternatives. */
final class UnionTypes {

    private final TypePlanner planner;

    UnionTypes(TypePlanner planner) {
        this.planner = planner;
    }

    /** The union type of a place, or null where none of its unions makes different types. */
    @Nullable
    TypeRef typeOf(Site site, Conjunction all, Kinds kinds) {
        for (Schema member : all.members()) {
            if (all.hasOpenUnion(member)) {
                List<Schema> live = all.liveBranches(member);
                if (live.size() > 1 && distinguishesTypes(live, kinds)) {
                    return union(site, all, member, live, kinds);
                }
            }
        }
        return null;
    }

    /** Branches of different kinds, or objects of which at least two have properties of their own. */
    private boolean distinguishesTypes(List<Schema> live, Kinds kinds) {
        if (!kinds.equals(Kinds.of(Kind.OBJECT))) {
            return live.stream().noneMatch(b -> planner.facts().kinds(b).equals(Kinds.ALL));
        }
        return live.stream().filter(this::hasProperties).count() > 1;
    }

    private boolean hasProperties(Schema branch) {
        Conjunction all = new Conjunction(planner.facts(), Site.of(branch));
        return all.members().stream().anyMatch(m -> m.has(Properties.class) || all.hasOpenUnion(m));
    }

    private TypeRef union(Site site, Conjunction all, Schema member, List<Schema> live, Kinds kinds) {
        boolean narrows = narrows(all, live, kinds);
        List<Schema> siblings = siblings(all, member, narrows);
        boolean merged = narrows || siblings.stream().anyMatch(ObjectTypes::isStructural);
        Predicate<Schema> structural = s -> s == member || (merged && ObjectTypes.isStructural(s));
        TypeKey key =
                merged ? planner.identity().of(site, all, structural) : new TypeKey(member, Set.of(member), false);
        TypeId known = planner.find(key, () -> isAlone(key, site, structural, kinds), kinds);
        if (known != null) {
            return new Declared(known);
        }
        TypeId id = planner.declare(key, key.origin(), true);
        Class<? extends Keyword> union = member.has(OneOf.class) ? OneOf.class : AnyOf.class;
        planner.notes().keywords(member, union::isInstance);
        Dispatch dispatch = planner.dispatches().of(live, siblings);
        boolean exact = !(dispatch instanceof Dispatch.ByTrial) || !member.has(OneOf.class);
        List<Schema> unproven = exact && (merged || saysNothingElse(member)) ? List.of() : List.of(member);
        Conjunction own = merged ? planner.identity().conjunction(key, site, all) : all;
        planner.coverage().proves(id, kinds, merged ? own.members() : Set.of(member));
        List<Schema> context = merged ? siblings : List.of();
        Set<Schema> resolved = new LinkedHashSet<>(site.resolved());
        resolved.add(member);
        planner.later(() -> {
            List<Branch> branches = new ArrayList<>();
            live.forEach(branch -> branches.add(branch(branch, context, resolved, id, branches)));
            planner.define(new UnionType(id, branches, dispatch, unproven));
        });
        return new Declared(id);
    }

    /** Whether a union is that of its schema alone, with no branch left out because of the kinds that a place leaves possible. */
    private boolean isAlone(TypeKey key, Site site, Predicate<Schema> structural, Kinds kinds) {
        return planner.identity().isAlone(key, site, structural)
                && planner.facts()
                        .kinds(key.origin())
                        .minus(Kinds.of(Kind.NULL))
                        .equals(kinds);
    }

    /**
     * Whether only what stands around the branches says that they are objects, which their own types depend on. Of several
     * unions none is narrowed so, since the types of all combinations of branches would be many.
     */
    private boolean narrows(Conjunction all, List<Schema> live, Kinds kinds) {
        Kinds objects = Kinds.of(Kind.OBJECT);
        return kinds.equals(objects)
                && all.members().stream().filter(all::hasOpenUnion).count() == 1
                && live.stream().anyMatch(b -> !planner.facts().kinds(b).within(objects));
    }

    /** The other members, the one with the union among them for the rest of what it says. */
    private static List<Schema> siblings(Conjunction all, Schema member, boolean narrows) {
        List<Schema> siblings = new ArrayList<>(all.members());
        if (!narrows && !ObjectTypes.isStructural(member)) {
            siblings.remove(member);
        }
        return siblings;
    }

    /** Whether a member says nothing but its one union and types that the union's branches respect. */
    private boolean saysNothingElse(Schema schema) {
        List<Schema> branches = new ArrayList<>();
        int unions = 0;
        for (Occurrence occurrence : schema.occurrences()) {
            if (occurrence.keyword() instanceof AnyOf || occurrence.keyword() instanceof OneOf) {
                branches.addAll(occurrence.keyword().subschemas());
                unions++;
            }
        }
        return unions <= 1
                && !schema.isFalse()
                && schema.occurrences().stream().allMatch(o -> isUnionOrNeutral(o.keyword(), branches));
    }

    private boolean isUnionOrNeutral(Keyword keyword, List<Schema> branches) {
        if (keyword instanceof Type type) {
            Kinds allowed = Kinds.of(type.types());
            return type.integralDecimals()
                    && !branches.isEmpty()
                    && branches.stream().allMatch(b -> planner.facts().kinds(b).within(allowed));
        }
        return keyword instanceof AnyOf || keyword instanceof OneOf || Coverage.isNeutral(keyword, planner.facts());
    }

    private Branch branch(
            Schema branch, List<Schema> context, Set<Schema> resolved, TypeId union, List<Branch> before) {
        List<Schema> schemas = new ArrayList<>();
        schemas.add(branch);
        schemas.addAll(context);
        TypeRef type = planner.typeOf(new Site(schemas, context.isEmpty() ? Set.of() : resolved));
        if (type.equals(new Declared(union))) {
            type = new TypeRef.Data();
        }
        Reading reading = planner.coverage().reading(context.isEmpty() ? List.of(branch) : List.of(), type);
        boolean direct = type instanceof Declared declared
                && planner.isImplementable(declared.id())
                && !planner.isBranch(union, declared.id())
                && before.stream()
                        .noneMatch(b -> !b.wrapped() && b.reading().type().equals(declared));
        return new Branch(branch, reading, !direct);
    }
}
