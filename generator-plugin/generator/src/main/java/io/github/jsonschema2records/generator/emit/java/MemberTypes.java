package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The simple names of the member classes of generated types: those nested in a type, and those it inherits from unions
 * (JLS 8.5).
 */
public final class MemberTypes {

    private static final Set<String> EVERYWHERE = Set.of("Builder", FixedNames.CASES, FixedNames.PARTIAL_CASES);

    private final TypePlan types;
    private final Map<JavaTypeName, Set<String>> nested = new HashMap<>();
    private final NameTable names;

    public MemberTypes(TypePlan types, NameTable names) {
        this.types = types;
        this.names = names;
        for (JavaTypeName name : names.types().values()) {
            if (name.isNested()) {
                members(name.owner()).add(name.simpleName());
            }
        }
        types.types().values().forEach(type -> {
            if (type instanceof UnionType union) {
                addWrappers(union);
            }
        });
    }

    private void addWrappers(UnionType union) {
        List<Branch> branches = union.branches();
        for (int i = 0; i < branches.size(); i++) {
            if (branches.get(i).wrapped()) {
                members(names.type(union.id())).add(names.branches(union.id()).get(i));
            }
        }
    }

    private Set<String> members(JavaTypeName owner) {
        return nested.computeIfAbsent(owner, o -> new LinkedHashSet<>());
    }

    /** Returns every name that means a member class inside a type. */
    public Set<String> of(TypeId id) {
        Set<String> all = new LinkedHashSet<>(EVERYWHERE);
        all.addAll(nested.getOrDefault(names.type(id), Set.of()));
        all.addAll(inheritedBy(id));
        return all;
    }

    /** Returns the names of the member classes that a type inherits. */
    Set<String> inheritedBy(TypeId id) {
        Set<String> inherited = new LinkedHashSet<>();
        types.unionsAround(id).forEach(union -> inherited.addAll(nested.getOrDefault(names.type(union), Set.of())));
        return inherited;
    }
}
