package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Avoids names that a type shares with a member type that it inherits from a union. Inside the type, the name would
 * mean the other type (JLS 8.5).
 */
final class InheritedNames {

    private final TypePlan plan;
    private final Map<TypeId, Set<String>> members = new HashMap<>();
    private final Map<TypeId, Set<String>> heirs = new HashMap<>();

    InheritedNames(TypePlan plan) {
        this.plan = plan;
    }

    /** Notes the name of a type. */
    void named(TypeId id, JavaTypeName name) {
        for (TypeId union : plan.unionsAround(id)) {
            heirs.computeIfAbsent(union, u -> new HashSet<>()).addAll(name.simpleNames());
        }
    }

    /** Notes that a type is nested in another one. */
    void nested(TypeId owner, String simple) {
        members.computeIfAbsent(owner, o -> new HashSet<>()).add(simple);
    }

    /**
     * Returns the names that a type nested in another one must not have, in addition to those of the types nested
     * there.
     */
    Set<String> forbidden(TypeId id, TypeId owner) {
        Set<String> forbidden = new HashSet<>(heirs.getOrDefault(owner, Set.of()));
        for (TypeId union : plan.unionsAround(id)) {
            forbidden.addAll(members.getOrDefault(union, Set.of()));
        }
        return forbidden;
    }
}
