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
 * Finds the schema a place's type stands for: the furthest one, along references, that says as much about structure as the
 * place itself; so that {@code {"$ref": "#/$defs/Line", "description": "..."}} has the type of {@code Line}. What stands in
 * {@code allOf} does not stand for the schema around it.
 */
final class TypeIdentity {

    private final Facts facts;
    private final Map<TypeSite, Conjunction> standalone = new HashMap<>();

    TypeIdentity(Facts facts) {
        this.facts = facts;
    }

    /** The key of a place; only members for which the predicate holds count as structure. */
    TypeKey of(TypeSite site, Conjunction all, Predicate<Schema> structural) {
        Set<Schema> parts = new LinkedHashSet<>();
        all.members().stream().filter(structural).forEach(parts::add);
        List<Schema> candidates = new ArrayList<>(all.members());
        Schema found = null;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Schema candidate = candidates.get(i);
            if (found == null || isBranch(found, candidate)) {
                Conjunction own = conjunctionOf(candidate, site.decidedUnions());
                boolean standsForUnion =
                        found != null && own.members().stream().anyMatch(site.decidedUnions()::contains);
                if (!standsForUnion
                        && own.members().size() <= all.members().size()
                        && isMadeOf(parts, own, structural)) {
                    found = candidate;
                }
            }
        }
        return new TypeKey(found == null ? site.primary() : found, parts, false);
    }

    /** Returns whether a schema stands in {@code allOf} of another one, and so means nothing without it. */
    private static boolean isBranch(Schema schema, Schema of) {
        AllOf all = of.keyword(AllOf.class);
        return all != null && all.branches().contains(schema);
    }

    /**
     * What applies to every value of a type: if the type stands for one schema, what applies with that alone, so that it is
     * the same from wherever the type is used.
     */
    Conjunction conjunction(TypeKey key, TypeSite site, Conjunction all) {
        Conjunction own = conjunctionOf(key.origin(), site.decidedUnions());
        return own.members().containsAll(key.parts()) ? own : all;
    }

    /** Returns whether a type follows from its schema alone, so that it is the same in every build. */
    boolean isStandalone(TypeKey key, TypeSite site, Predicate<Schema> structural) {
        return site.decidedUnions().isEmpty()
                && isMadeOf(key.parts(), conjunctionOf(key.origin(), Set.of()), structural);
    }

    /** Returns all that applies with one schema alone. Kept, as each schema of a chain asks for all that come after it. */
    private Conjunction conjunctionOf(Schema schema, Set<Schema> decidedUnions) {
        return standalone.computeIfAbsent(
                new TypeSite(List.of(schema), decidedUnions, Kinds.ALL), site -> new Conjunction(facts, site));
    }

    /** Returns whether some structural schemas are all that a conjunction has of them. */
    private static boolean isMadeOf(Set<Schema> parts, Conjunction all, Predicate<Schema> structural) {
        return all.members().containsAll(parts)
                && all.members().stream().allMatch(member -> parts.contains(member) || !structural.test(member));
    }
}
