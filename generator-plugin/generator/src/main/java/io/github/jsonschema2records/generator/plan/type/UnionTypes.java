package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
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

/** Chooses types of values that are described by a {@code oneOf} or {@code anyOf}. */
final class UnionTypes {

    private final TypeContext context;
    private final Facts facts;
    private final TypeRegistry registry;
    private final NestedTypes nested;

    UnionTypes(TypeContext context, TypeRegistry registry, NestedTypes nested) {
        this.context = context;
        this.facts = context.facts();
        this.registry = registry;
        this.nested = nested;
    }

    /** Returns the union type of a site, or null if none of its unions has branches of different types. */
    @Nullable
    TypeRef typeOf(TypeSite site, Conjunction all, Kinds kinds) {
        for (Schema member : all.members()) {
            if (all.hasOpenUnion(member)) {
                List<Schema> branches = all.possibleBranches(member);
                if (branches.size() > 1 && distinguishesTypes(branches, kinds)) {
                    return union(site, all, member, branches, kinds);
                }
            }
        }
        return null;
    }

    /** Returns whether a site that accepts only some kinds has a union with branches of different types for them. */
    boolean divides(Conjunction all, Kinds kinds) {
        return all.members().stream().anyMatch(member -> {
            List<Schema> branches = all.hasOpenUnion(member) ? all.possibleBranches(member) : List.of();
            return branches.size() > 1 && distinguishesTypes(branches, kinds);
        });
    }

    /**
     * Returns whether the branches are of different kinds, or at least two of them are objects with properties of their
     * own.
     */
    private boolean distinguishesTypes(List<Schema> branches, Kinds kinds) {
        if (!kinds.equals(Kinds.of(Kind.OBJECT))) {
            return branches.stream().noneMatch(b -> facts.kinds(b).equals(Kinds.ALL));
        }
        return branches.stream().filter(this::hasProperties).count() > 1;
    }

    private boolean hasProperties(Schema branch) {
        Conjunction all = context.conjunction(TypeSite.of(branch));
        return all.members().stream().anyMatch(m -> m.has(Properties.class) || all.hasOpenUnion(m));
    }

    private TypeRef union(TypeSite site, Conjunction all, Schema member, List<Schema> branches, Kinds kinds) {
        boolean merged = all.members().stream().anyMatch(ObjectShape::shapesRecord);
        Predicate<Schema> structural = s -> s == member || (merged && ObjectShape.shapesRecord(s));
        TypeKey key = merged
                ? context.identity().of(site, all, structural)
                : new TypeKey(member, parts(member, branches), false);
        TypeId existing = registry.find(key, () -> isStandalone(key, site, structural, kinds), kinds);
        if (existing != null) {
            return new Declared(existing);
        }
        Set<Schema> proven =
                merged ? context.identity().conjunction(key, site, all).members() : Set.of(member);
        TypeId id = registry.declare(key, TypeTraits.implementable(kinds, proven));
        Class<? extends Keyword> union = member.has(OneOf.class) ? OneOf.class : AnyOf.class;
        context.notes().keywords(member, union::isInstance);
        Dispatch dispatch = context.dispatches().of(branches, List.copyOf(all.members()));
        boolean trial = dispatch.equals(new Dispatch.ByTrial());
        boolean exact = union == AnyOf.class || !trial;
        List<Schema> unproven = exact && (merged || saysNothingElse(member)) ? List.of() : List.of(member);
        List<TypeSite> places = merged ? mergedPlaces(site, all, member, branches) : places(all, branches);
        boolean several = trial && union == AnyOf.class && kinds.equals(Kinds.of(Kind.OBJECT));
        Dispatch reader = several ? byMembers(branches) : dispatch;
        registry.later(() -> registry.define(new UnionType(id, branches(id, places, trial), reader, unproven)));
        return new Declared(id);
    }

    private static List<TypeSite> places(Conjunction all, List<Schema> branches) {
        return branches.stream()
                .map(branch -> new TypeSite(List.of(branch), Set.of(), all.kinds()))
                .toList();
    }

    /** Returns the sites of branches whose types also have the structure of the schemas around the union. */
    private static List<TypeSite> mergedPlaces(TypeSite site, Conjunction all, Schema member, List<Schema> branches) {
        Set<Schema> decidedUnions = new LinkedHashSet<>(site.decidedUnions());
        decidedUnions.add(member);
        List<TypeSite> places = new ArrayList<>();
        for (Schema branch : branches) {
            List<Schema> schemas = new ArrayList<>(List.of(branch));
            schemas.addAll(all.members());
            places.add(new TypeSite(schemas, decidedUnions, all.kinds()));
        }
        return places;
    }

    private List<Branch> branches(TypeId union, List<TypeSite> places, boolean trial) {
        List<Branch> branches = new ArrayList<>();
        for (TypeSite place : places) {
            Branch branch = branch(place, union, branches);
            branches.add(trial ? decided(branch, place.schemas()) : branch);
        }
        return branches;
    }

    /**
     * Returns the dispatch for {@code anyOf}. Several branches can be valid, so the branch that declares most of the
     * members is read.
     */
    private Dispatch byMembers(List<Schema> branches) {
        List<Set<String>> declared = new ArrayList<>();
        for (Schema branch : branches) {
            Set<Schema> members = context.conjunction(TypeSite.of(branch)).members();
            Set<String> names =
                    new ObjectShape(facts, members, Set.of()).properties().keySet();
            declared.add(new LinkedHashSet<>(names));
        }
        boolean tellsApart = declared.stream().distinct().count() > 1;
        return tellsApart ? new Dispatch.ByMembers(declared) : new Dispatch.ByTrial();
    }

    /** Returns the union's schema, and the branches if the site leaves only some of them possible. */
    private Set<Schema> parts(Schema member, List<Schema> branches) {
        Set<Schema> parts = new LinkedHashSet<>(List.of(member));
        Conjunction alone = context.conjunction(TypeSite.of(member));
        if (branches.size() < alone.possibleBranches(member).size()) {
            parts.addAll(branches);
        }
        return parts;
    }

    /** Returns whether a union depends on its schema alone, with no branch left out because of the site's kinds. */
    private boolean isStandalone(TypeKey key, TypeSite site, Predicate<Schema> structural, Kinds kinds) {
        return context.identity().isStandalone(key, site, structural)
                && facts.kinds(key.origin()).minus(Kinds.of(Kind.NULL)).equals(kinds);
    }

    /** Returns whether a member has nothing but its one union, and types that the union's branches have too. */
    private boolean saysNothingElse(Schema schema) {
        List<Union> unions = schema.keywords(Union.class).toList();
        List<Schema> branches =
                unions.stream().flatMap(union -> union.branches().stream()).toList();
        Predicate<Keyword> respected = new Respected(branches);
        return unions.size() <= 1
                && !schema.isFalse()
                && schema.occurrences().stream()
                        .map(Occurrence::keyword)
                        .allMatch(k -> ReaderGuarantees.isNeutral(k, facts) || respected.test(k));
    }

    /** Accepts unions, and types that the branches respect. */
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
                    && branches.stream().allMatch(b -> facts.kinds(b).within(allowed));
        }

        @Override
        protected Boolean union(Union keyword) {
            return true;
        }
    }

    /**
     * Returns a branch that is tried. If it is recursive, checks decide first whether it accepts the value, since they
     * remember their verdicts. Reading it in vain at each level would take twice the time of the level below.
     */
    private Branch decided(Branch branch, List<Schema> schemas) {
        Set<Schema> recursive = facts.recursive();
        if (schemas.stream().noneMatch(recursive::contains)) {
            return branch;
        }
        Set<Schema> checks = new LinkedHashSet<>(schemas);
        checks.addAll(branch.reading().checks());
        ReadPlan reading = new ReadPlan(branch.reading().type(), List.copyOf(checks));
        return new Branch(branch.schema(), reading, branch.wrapped(), branch.group(), true);
    }

    private Branch branch(TypeSite place, TypeId union, List<Branch> before) {
        TypeRef type = nested.typeOf(place);
        if (type.equals(new Declared(union))) {
            type = new TypeRef.AnyJson();
        }
        ReadPlan reading = context.guarantees().reading(place.schemas(), type);
        TypeRef own = type;
        boolean repeated =
                before.stream().anyMatch(b -> !b.wrapped() && b.reading().type().equals(own));
        return new Branch(place.primary(), reading, repeated || registry.isWrapped(type, union));
    }
}
