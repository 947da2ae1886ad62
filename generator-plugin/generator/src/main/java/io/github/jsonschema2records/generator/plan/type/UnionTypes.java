package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.KeywordPredicate;
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
    TypeRef typeOf(TypeSite site, Conjunction all, Kinds kinds) {
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

    /** Returns whether a place that only takes values of some kinds has a union that makes different types of them. */
    boolean divides(Conjunction all, Kinds kinds) {
        return all.members().stream().anyMatch(member -> {
            List<Schema> live = all.hasOpenUnion(member) ? all.liveBranches(member) : List.of();
            return live.size() > 1 && distinguishesTypes(live, kinds);
        });
    }

    /** Branches of different kinds, or objects of which at least two have properties of their own. */
    private boolean distinguishesTypes(List<Schema> live, Kinds kinds) {
        if (!kinds.equals(Kinds.of(Kind.OBJECT))) {
            return live.stream().noneMatch(b -> planner.facts().kinds(b).equals(Kinds.ALL));
        }
        return live.stream().filter(this::hasProperties).count() > 1;
    }

    private boolean hasProperties(Schema branch) {
        Conjunction all = new Conjunction(planner.facts(), TypeSite.of(branch));
        return all.members().stream().anyMatch(m -> m.has(Properties.class) || all.hasOpenUnion(m));
    }

    private TypeRef union(TypeSite site, Conjunction all, Schema member, List<Schema> live, Kinds kinds) {
        List<Schema> siblings = List.copyOf(all.members());
        boolean merged = siblings.stream().anyMatch(ObjectTypes::isStructural);
        Predicate<Schema> structural = s -> s == member || (merged && ObjectTypes.isStructural(s));
        TypeKey key =
                merged ? planner.identity().of(site, all, structural) : new TypeKey(member, parts(member, live), false);
        TypeId known = planner.find(key, () -> isAlone(key, site, structural, kinds), kinds);
        if (known != null) {
            return new Declared(known);
        }
        TypeId id = planner.declare(key, key.origin(), true);
        Class<? extends Keyword> union = member.has(OneOf.class) ? OneOf.class : AnyOf.class;
        planner.notes().keywords(member, union::isInstance);
        Dispatch found = new DispatchChoice(planner.facts()).of(live, siblings);
        boolean trial = found.equals(new Dispatch.ByTrial());
        boolean several = trial && !member.has(OneOf.class) && kinds.equals(Kinds.of(Kind.OBJECT));
        Dispatch dispatch = several ? byMembers(live) : found;
        boolean exact = !trial || !member.has(OneOf.class);
        List<Schema> unproven = exact && (merged || saysNothingElse(member)) ? List.of() : List.of(member);
        Conjunction own = merged ? planner.identity().conjunction(key, site, all) : all;
        planner.coverage().proves(id, kinds, merged ? own.members() : Set.of(member));
        List<Schema> context = merged ? siblings : List.of();
        Set<Schema> decidedUnions = new LinkedHashSet<>(site.decidedUnions());
        decidedUnions.add(member);
        planner.later(() -> {
            List<Branch> branches = new ArrayList<>();
            for (Schema branch : live) {
                List<Schema> schemas = new ArrayList<>(List.of(branch));
                schemas.addAll(context);
                TypeSite place = new TypeSite(schemas, merged ? decidedUnions : Set.of(), all.kinds());
                Branch planned = branch(branch, place, id, branches);
                branches.add(trial ? decided(planned, schemas) : planned);
            }
            planner.define(new UnionType(id, branches, dispatch, unproven));
        });
        return new Declared(id);
    }

    /** Several branches of {@code anyOf} can be valid, so the one is read that knows most of what is there. */
    private Dispatch byMembers(List<Schema> branches) {
        List<Set<String>> declared = new ArrayList<>();
        for (Schema branch : branches) {
            Set<Schema> members = new Conjunction(planner.facts(), TypeSite.of(branch)).members();
            Set<String> names = new ObjectShape(planner.facts(), members, Set.of())
                    .properties()
                    .keySet();
            declared.add(new LinkedHashSet<>(names));
        }
        boolean tellsApart = declared.stream().distinct().count() > 1;
        return tellsApart ? new Dispatch.ByMembers(declared) : new Dispatch.ByTrial();
    }

    /** The union's schema; and the branches, where the place leaves only some of them possible. */
    private Set<Schema> parts(Schema member, List<Schema> live) {
        Set<Schema> parts = new LinkedHashSet<>(List.of(member));
        if (live.size()
                < new Conjunction(planner.facts(), TypeSite.of(member))
                        .liveBranches(member)
                        .size()) {
            parts.addAll(live);
        }
        return parts;
    }

    /** Returns whether a union is that of its schema alone, with no branch left out because of the kinds that a place leaves possible. */
    private boolean isAlone(TypeKey key, TypeSite site, Predicate<Schema> structural, Kinds kinds) {
        return planner.identity().isAlone(key, site, structural)
                && planner.facts()
                        .kinds(key.origin())
                        .minus(Kinds.of(Kind.NULL))
                        .equals(kinds);
    }

    /** Returns whether a member says nothing but its one union and types that the union's branches respect. */
    private boolean saysNothingElse(Schema schema) {
        List<Union> unions = schema.keywords(Union.class).toList();
        List<Schema> branches =
                unions.stream().flatMap(union -> union.branches().stream()).toList();
        Predicate<Keyword> respected = new Respected(branches);
        return unions.size() <= 1
                && !schema.isFalse()
                && schema.occurrences().stream()
                        .map(Occurrence::keyword)
                        .allMatch(k -> ReaderGuarantees.isNeutral(k, planner.facts()) || respected.test(k));
    }

    /** Whether a keyword is a union, or a type that branches respect. */
    private final class Respected extends KeywordPredicate {

        private final List<Schema> branches;

        Respected(List<Schema> branches) {
            this.branches = branches;
        }

        @Override
        public Boolean type(Type keyword) {
            Kinds allowed = Kinds.of(keyword.types());
            return keyword.integralDecimals()
                    && !branches.isEmpty()
                    && branches.stream().allMatch(b -> planner.facts().kinds(b).within(allowed));
        }

        @Override
        protected boolean union(Union keyword) {
            return true;
        }
    }

    /**
     * A branch that is tried: where it is recursive, checks decide first whether it holds, since they remember what they have
     * decided, and reading it in vain at each level would take twice the time of the level below.
     */
    private Branch decided(Branch branch, List<Schema> schemas) {
        Set<Schema> recursive = planner.facts().recursive();
        if (schemas.stream().noneMatch(recursive::contains)) {
            return branch;
        }
        Set<Schema> checks = new LinkedHashSet<>(schemas);
        checks.addAll(branch.reading().checks());
        ReadPlan reading = new ReadPlan(branch.reading().type(), List.copyOf(checks));
        return new Branch(branch.schema(), reading, branch.wrapped(), branch.group(), true);
    }

    private Branch branch(Schema branch, TypeSite place, TypeId union, List<Branch> before) {
        TypeRef type = planner.typeOf(place);
        if (type.equals(new Declared(union))) {
            type = new TypeRef.AnyJson();
        }
        ReadPlan reading = planner.coverage().reading(place.schemas(), type);
        TypeRef named = type;
        boolean taken =
                before.stream().anyMatch(b -> !b.wrapped() && b.reading().type().equals(named));
        return new Branch(branch, reading, taken || planner.isWrapped(type, union));
    }
}
