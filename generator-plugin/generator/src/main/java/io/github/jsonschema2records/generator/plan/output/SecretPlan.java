package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types and roots whose values may contain secrets. Generated code finds these with the programs of their schemas.
 */
public final class SecretPlan {

    /** For each type with secrets, the schemas that find them; none if the values are secret as a whole. */
    private final Map<TypeId, List<Schema>> types;

    private final Set<Schema> roots;

    private SecretPlan(Map<TypeId, List<Schema>> types, Set<Schema> roots) {
        this.types = Collections.unmodifiableMap(types);
        this.roots = Collections.unmodifiableSet(roots);
    }

    /**
     * Plans the secrets of all types. The schema of a union around a type finds secrets too, as a value may have
     * members that only other branches know.
     */
    public static SecretPlan of(Facts facts, TypePlan types) {
        Map<TypeId, List<Schema>> secretTypes = new LinkedHashMap<>();
        for (TypeId id : types.types().keySet()) {
            List<Schema> schemas = types.schemasOf(id);
            Set<Schema> around = new LinkedHashSet<>(schemas);
            types.unionsAround(id).forEach(union -> around.add(types.explainedBy(union)));
            around.removeIf(schema -> !facts.secrets().isAround(schema));
            if (schemas.stream().anyMatch(facts.secrets()::isWithin)) {
                secretTypes.put(id, List.of());
            } else if (!around.isEmpty()) {
                secretTypes.put(id, List.copyOf(around));
            }
        }
        Set<Schema> secretRoots = new LinkedHashSet<>(types.roots().keySet());
        secretRoots.removeIf(root -> !facts.secrets().isAround(root));
        return new SecretPlan(secretTypes, secretRoots);
    }

    /** Returns whether values of a type may contain secrets, or are secret. */
    public boolean has(TypeId id) {
        return types.containsKey(id);
    }

    /** Returns whether values of a root schema may contain secrets, or are secret. */
    public boolean has(Schema root) {
        return roots.contains(root);
    }

    /** Returns the schemas that find the secrets in values of a type; none if the values are secret as a whole. */
    public List<Schema> searched(TypeId id) {
        return types.getOrDefault(id, List.of());
    }

    /** Returns the schemas that find the secrets of types. */
    public Set<Schema> searched() {
        Set<Schema> searched = new LinkedHashSet<>();
        types.values().forEach(searched::addAll);
        return searched;
    }
}
