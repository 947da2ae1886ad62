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

/** The types of each schema. The first one is named after the schema's place, and the others are nested in it. */
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

    /** Returns the number of wrappers at the head of a list. After them come a union of kinds and its branches. */
    private static int wrappers(List<TypeId> same, TypePlan plan) {
        return !same.isEmpty() && plan.type(same.get(0)) instanceof DeclaredType.WrapperType ? 1 : 0;
    }

    /** Returns the schemas that have types. */
    List<Schema> origins() {
        return List.copyOf(types.keySet());
    }

    /** Returns the type that is named after a schema, or null if there is none. */
    @Nullable
    TypeId first(Schema origin) {
        List<TypeId> same = types.get(origin);
        return same == null ? null : same.get(0);
    }

    /** Returns all types of a schema, beginning with the one that is named after it. */
    List<TypeId> all(Schema origin) {
        return List.copyOf(types.getOrDefault(origin, List.of()));
    }

    /** Returns the index of a type among those of its schema, from 1. */
    int rank(TypeId id) {
        return types.getOrDefault(id.origin(), List.of()).indexOf(id) + 1;
    }
}
