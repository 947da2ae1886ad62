package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Recognizes unions whose interface is implemented by types in other places. Such a union cannot be nested: no class
 * may implement an interface that is nested in it, or in a class that depends on it (JLS 8.1.5).
 */
final class OutsideBranches {

    private OutsideBranches() {}

    /** Returns whether a type is a union with such branches. */
    static boolean existIn(TypeId id, TypePlan plan) {
        return plan.type(id) instanceof UnionType union
                && union.branches().stream()
                        .anyMatch(branch -> !branch.wrapped()
                                && branch.reading().type() instanceof TypeRef.Declared declared
                                && !isInside(declared.id(), union));
    }

    /** Returns whether a type is nested in another one, or belongs with it to the first type of their schema. */
    private static boolean isInside(TypeId type, UnionType outer) {
        return type.origin() == outer.id().origin()
                ? outer.isOfKinds() || type.number() > outer.id().number()
                : isInside(type.origin(), outer.id().origin());
    }

    private static boolean isInside(Schema schema, Schema outer) {
        for (Schema at = schema.parent(); at != null; at = at.parent()) {
            if (at == outer) {
                return TopLevelSchemas.unitOf(schema) == TopLevelSchemas.unitOf(outer);
            }
        }
        return false;
    }
}
