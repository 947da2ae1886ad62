package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.report.Decisions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The uses of types by others: the links of the page in both directions, and the edges of its diagram. */
final class Uses {

    /**
     * One use.
     *
     * @param user the type that uses the other
     * @param used the type that is used
     * @param member the property, item or branch; "" for other properties and values
     * @param branch whether the used type is a branch of the user
     */
    record Use(TypeId user, TypeId used, String member, boolean branch) {}

    private final Map<TypeId, List<Use>> byUser = new LinkedHashMap<>();
    private final Map<TypeId, List<Use>> byUsed = new LinkedHashMap<>();
    private final TypePlan types;

    Uses(Decisions decisions) {
        this.types = decisions.plan().types();
        NameTable names = decisions.names();
        types.types().values().forEach(type -> read(type, names));
    }

    private void read(DeclaredType type, NameTable names) {
        if (type instanceof RecordType record) {
            for (Component component : record.components()) {
                add(type.id(), component.reading(), component.jsonName(), false);
            }
            if (record.additional() != null) {
                add(type.id(), record.additional(), "", false);
            }
        } else if (type instanceof UnionType union) {
            for (int i = 0; i < union.branches().size(); i++) {
                add(
                        type.id(),
                        union.branches().get(i).reading(),
                        names.branches(type.id()).get(i),
                        true);
            }
        } else {
            type.readings().forEach(reading -> add(type.id(), reading, "", false));
        }
    }

    private void add(TypeId user, ReadPlan reading, String member, boolean branch) {
        reading.type().declaredType().filter(used -> types.reused(used) == null).ifPresent(used -> {
            Use use = new Use(user, used, member, branch);
            byUser.computeIfAbsent(user, id -> new ArrayList<>()).add(use);
            byUsed.computeIfAbsent(used, id -> new ArrayList<>()).add(use);
        });
    }

    /** Returns the uses by a type, in the order of its members. */
    List<Use> by(TypeId user) {
        return byUser.getOrDefault(user, List.of());
    }

    /** Returns the uses of a type, in the order in which the users were found. */
    List<Use> of(TypeId used) {
        return byUsed.getOrDefault(used, List.of());
    }
}
