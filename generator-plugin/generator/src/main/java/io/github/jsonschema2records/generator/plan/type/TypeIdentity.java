package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds which schema names a type. A {@code $ref} beside annotations has the type of its target, for example {@code
 * {"$ref": "#/$defs/Line", "description": "..."}} has the type of {@code Line}. A branch of {@code allOf} does not name
 * the type of the schema around it.
 */
final class TypeIdentity {

    private final Facts facts;
    private final Map<TypeSite, Conjunction> standalone = new HashMap<>();

    TypeIdentity(Facts facts) {
        this.facts = facts;
    }

    /**
     * Returns the key of a site's type.
     *
     * @param structural tests which members count as structure
     */
    TypeKey of(TypeSite site, Conjunction all, Predicate<Schema> structural) {
        Set<Schema> parts = new LinkedHashSet<>();
        all.members().stream().filter(structural).forEach(parts::add);
        List<Schema> candidates = new ArrayList<>(all.members());
        Schema origin = null;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Schema candidate = candidates.get(i);
            if (origin == null || isBranch(origin, candidate)) {
                Conjunction own = conjunctionOf(candidate, site.decidedUnions());
                boolean standsForUnion =
                        origin != null && own.members().stream().anyMatch(site.decidedUnions()::contains);
                if (!standsForUnion
                        && own.members().size() <= all.members().size()
                        && isMadeOf(parts, own, structural)) {
                    origin = candidate;
                }
            }
        }
        return new TypeKey(origin == null ? site.primary() : origin, parts, false);
    }

    /** Returns whether a schema is a branch of {@code allOf} in another one, so that it is incomplete without it. */
    private static boolean isBranch(Schema schema, Schema of) {
        AllOf all = of.keyword(AllOf.class);
        return all != null && all.branches().contains(schema);
    }

    /**
     * Returns the schemas that apply to every value of a type. If the type has a schema of its own, these are the
     * schemas that apply with it alone, so that they are the same wherever the type is used.
     */
    Conjunction conjunction(TypeKey key, TypeSite site, Conjunction all) {
        Conjunction own = conjunctionOf(key.origin(), site.decidedUnions());
        return own.members().containsAll(key.parts()) ? own : all;
    }

    /** Returns whether a type depends on its schema alone, so that it is the same in every build. */
    boolean isStandalone(TypeKey key, TypeSite site, Predicate<Schema> structural) {
        return site.decidedUnions().isEmpty()
                && isMadeOf(key.parts(), conjunctionOf(key.origin(), Set.of()), structural);
    }

    /**
     * Returns all schemas that apply with one schema alone. The result is kept, as each schema of a chain needs those
     * of all later ones.
     */
    private Conjunction conjunctionOf(Schema schema, Set<Schema> decidedUnions) {
        return standalone.computeIfAbsent(
                new TypeSite(List.of(schema), decidedUnions, Kinds.ALL), site -> new Conjunction(facts, site));
    }

    /** Returns whether some structural schemas are all structural members of a conjunction. */
    private static boolean isMadeOf(Set<Schema> parts, Conjunction all, Predicate<Schema> structural) {
        return all.members().containsAll(parts)
                && all.members().stream().allMatch(member -> parts.contains(member) || !structural.test(member));
    }
}
