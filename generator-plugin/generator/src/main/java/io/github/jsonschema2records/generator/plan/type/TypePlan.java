package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Java types of a run.
 *
 * @param types every generated type in the order of discovery
 * @param roots the type of each root schema
 */
public record TypePlan(Map<TypeId, DeclaredType> types, Map<Schema, TypeRef> roots) {

    /**
     * The type of an id.
     *
     * @throws IllegalArgumentException if the id is not of this plan
     */
    public DeclaredType type(TypeId id) {
        DeclaredType type = types.get(id);
        if (type == null) {
            throw new IllegalArgumentException("no type planned for " + id.origin());
        }
        return type;
    }

    /**
     * The schemas that need a check that can be called from outside: roots, what types stand for, and what reading leaves to
     * checks.
     */
    public Set<Schema> checkedSchemas() {
        Set<Schema> schemas = new LinkedHashSet<>(roots.keySet());
        types.values().forEach(type -> {
            schemas.add(type.id().origin());
            type.readings().forEach(reading -> schemas.addAll(reading.checks()));
            schemas.addAll(type.checks());
        });
        return schemas;
    }

    /** The unions that a type stands in as itself, in the order of discovery. */
    public List<TypeId> unionsOf(TypeId id) {
        List<TypeId> unions = new ArrayList<>();
        for (DeclaredType type : types.values()) {
            if (type instanceof UnionType union && union.branches().stream().anyMatch(b -> isDirect(b, id))) {
                unions.add(union.id());
            }
        }
        return unions;
    }

    private static boolean isDirect(Branch branch, TypeId id) {
        return !branch.wrapped() && branch.reading().type().equals(new TypeRef.Declared(id));
    }
}
