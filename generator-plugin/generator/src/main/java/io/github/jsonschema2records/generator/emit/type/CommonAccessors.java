package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds accessors that every branch of a union has with the same name and type. They are declared in its interface. */
public final class CommonAccessors {

    /**
     * One accessor.
     *
     * @param type its return type
     * @param schemas the schemas that describe it in every branch
     * @param deprecated whether it is deprecated in every branch
     */
    record Accessor(TypeName type, List<Schema> schemas, boolean deprecated) {

        /** Returns the accessor with its description in another branch too. */
        private Accessor sharing(Accessor other) {
            List<Schema> shared =
                    schemas.stream().filter(other.schemas::contains).toList();
            return new Accessor(type, shared, deprecated && other.deprecated);
        }
    }

    private final EmitContext context;
    private final JavaTypes types;
    private final Map<TypeId, Map<String, Accessor>> known = new HashMap<>();
    private final Set<TypeId> visiting = new HashSet<>();
    private int cuts;

    public CommonAccessors(EmitContext context) {
        this.context = context;
        this.types = new JavaTypes(context);
    }

    Set<String> names(UnionType union) {
        return of(union).keySet();
    }

    /** Returns the accessors by name, in the order of the first branch. */
    Map<String, Accessor> of(UnionType union) {
        Map<String, Accessor> result = known.get(union.id());
        if (result == null) {
            int before = cuts;
            result = find(union);
            if (visiting.isEmpty() || cuts == before) {
                known.put(union.id(), result);
            }
        }
        return result;
    }

    /**
     * Finds the accessors. In a union that contains itself the inner occurrence adds nothing, and results that depend
     * on this are not kept.
     */
    private Map<String, Accessor> find(UnionType union) {
        Map<String, Accessor> common = new LinkedHashMap<>();
        if (!visiting.add(union.id())) {
            cuts++;
            return common;
        }
        boolean first = true;
        for (Branch branch : union.branches()) {
            Map<String, Accessor> own = of(branch);
            if (first) {
                common.putAll(own);
            } else {
                Map<String, Accessor> shared = new LinkedHashMap<>();
                common.forEach((name, accessor) -> {
                    Accessor other = own.get(name);
                    if (other != null && other.type().equals(accessor.type())) {
                        shared.put(name, accessor.sharing(other));
                    }
                });
                common = shared;
            }
            first = false;
        }
        visiting.remove(union.id());
        return common;
    }

    private Map<String, Accessor> of(Branch branch) {
        if (branch.wrapped() || !(branch.reading().type() instanceof TypeRef.Declared declared)) {
            return Map.of();
        }
        DeclaredType plan = context.plan(declared.id());
        if (plan instanceof UnionType union) {
            return of(union);
        }
        Map<String, Accessor> accessors = new LinkedHashMap<>();
        if (plan instanceof RecordType record) {
            for (Component component : record.components()) {
                String name = context.names().component(record.id(), component.jsonName());
                TypeName type = component.isState() ? types.component(component) : types.required(component.type());
                accessors.put(name, new Accessor(type, component.schemas(), component.deprecated()));
            }
            RecordModel model = RecordModel.of(context, record);
            if (model.additional() != null) {
                accessors.put(
                        model.additional().name(),
                        new Accessor(model.additional().type(), List.of(), false));
            }
        }
        return accessors;
    }
}
