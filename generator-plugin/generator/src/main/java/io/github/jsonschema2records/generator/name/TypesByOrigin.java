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
            same.add(type instanceof DeclaredType.WrapperType ? 0 : same.size(), type.id());
        }
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

    /** The place of a type among those of its schema, from 1. */
    int rank(TypeId id) {
        return types.getOrDefault(id.origin(), List.of()).indexOf(id) + 1;
    }
}
