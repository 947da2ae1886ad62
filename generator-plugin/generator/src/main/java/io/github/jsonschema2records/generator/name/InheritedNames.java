package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps types apart from the member types that they inherit from unions: inside a type that is called like one of these, its
 * name would mean the other (JLS 8.5).
 */
final class InheritedNames {

    private final TypePlan plan;
    private final Map<TypeId, Set<String>> members = new HashMap<>();
    private final Map<TypeId, Set<String>> heirs = new HashMap<>();

    InheritedNames(TypePlan plan) {
        this.plan = plan;
    }

    /** Notes that a type has a name. */
    void named(TypeId id, JavaTypeName name) {
        for (TypeId union : plan.unionsAround(id)) {
            heirs.computeIfAbsent(union, u -> new HashSet<>()).addAll(name.simpleNames());
        }
    }

    /** Notes that a type of some name is nested in another one. */
    void nested(TypeId owner, String simple) {
        members.computeIfAbsent(owner, o -> new HashSet<>()).add(simple);
    }

    /** The names that a type must not have which is nested in another one, beside those that are nested there. */
    Set<String> forbidden(TypeId id, TypeId owner) {
        Set<String> forbidden = new HashSet<>(heirs.getOrDefault(owner, Set.of()));
        for (TypeId union : plan.unionsAround(id)) {
            forbidden.addAll(members.getOrDefault(union, Set.of()));
        }
        return forbidden;
    }
}
