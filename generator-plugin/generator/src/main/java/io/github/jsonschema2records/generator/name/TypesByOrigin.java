package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that stand for each schema; the first one is named after its place, the others stand inside that one. */
final class TypesByOrigin {

    private final Map<Schema, List<TypeId>> types = new LinkedHashMap<>();

    TypesByOrigin(TypePlan plan) {
        for (DeclaredType type : plan.types().values()) {
            List<TypeId> same = types.computeIfAbsent(type.id().origin(), o -> new ArrayList<>());
            boolean wrapper = type instanceof DeclaredType.WrapperType;
            int next = type instanceof DeclaredType.UnionType union && union.isOfKinds()
                    ? wrappers(same, plan)
                    : same.size();
            same.add(wrapper ? 0 : next, type.id());
        }
    }

    /** How many wrappers are at the head of a list; a union of kinds comes after them and before its branches. */
    private static int wrappers(List<TypeId> same, TypePlan plan) {
        return !same.isEmpty() && plan.type(same.get(0)) instanceof DeclaredType.WrapperType ? 1 : 0;
    }

    /** The schemas that types stand for. */
    List<Schema> origins() {
        return List.copyOf(types.keySet());
    }

    /** The type that is named after a schema, or null where there is none. */
    @Nullable
    TypeId first(Schema origin) {
        List<TypeId> same = types.get(origin);
        return same == null ? null : same.get(0);
    }

    /** All types that stand for a schema, the one that is named after it first. */
    List<TypeId> all(Schema origin) {
        return List.copyOf(types.getOrDefault(origin, List.of()));
    }

    /** The place of a type among those of its schema, from 1. */
    int rank(TypeId id) {
        return types.getOrDefault(id.origin(), List.of()).indexOf(id) + 1;
    }
}
