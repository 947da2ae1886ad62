package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java types of a run. Immutable. */
public final class TypePlan {

    private final Map<TypeId, DeclaredType> types;
    private final Map<Schema, TypeRef> roots;
    private final TypedKeywords typed;
    private final Map<TypeId, List<TypeId>> unions = new LinkedHashMap<>();

    TypePlan(Map<TypeId, DeclaredType> types, Map<Schema, TypeRef> roots, TypedKeywords typed) {
        this.types = Collections.unmodifiableMap(types);
        this.roots = Collections.unmodifiableMap(roots);
        this.typed = typed;
        for (DeclaredType type : types.values()) {
            if (type instanceof UnionType union) {
                for (Branch branch : union.branches()) {
                    addBranch(union.id(), branch);
                }
            }
        }
    }

    private void addBranch(TypeId union, Branch branch) {
        if (!branch.wrapped() && branch.reading().type() instanceof TypeRef.Declared declared) {
            List<TypeId> around = unions.computeIfAbsent(declared.id(), id -> new ArrayList<>());
            if (!around.contains(union)) {
                around.add(union);
            }
        }
    }

    /** Every generated type in the order of discovery. */
    public Map<TypeId, DeclaredType> types() {
        return types;
    }

    /** The type of each root schema. */
    public Map<Schema, TypeRef> roots() {
        return roots;
    }

    /** Which keywords the types were made from. */
    public TypedKeywords typed() {
        return typed;
    }

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

    /** The interfaces that {@code javaInterfaces} asks a type to implement, of those that it names with their package. */
    public List<String> interfacesOf(TypeId id) {
        return id.origin().javaHintValue("javaInterfaces") instanceof SourceArray array
                ? array.elements().stream()
                        .filter(SourceString.class::isInstance)
                        .map(name -> ((SourceString) name).value())
                        .filter(name -> name.indexOf('.') > 0)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The unions that a type stands in as itself, in the order of discovery. */
    public List<TypeId> unionsOf(TypeId id) {
        return unions.getOrDefault(id, List.of());
    }

    /**
     * The schema whose check says why a text is no value of a type: of a root's type the root, so that readers and validators
     * say the same, unless several roots share it.
     */
    public Schema explainedBy(TypeId id) {
        Schema only = null;
        for (Map.Entry<Schema, TypeRef> root : roots.entrySet()) {
            if (root.getValue().equals(new TypeRef.Declared(id))) {
                if (only != null) {
                    return id.origin();
                }
                only = root.getKey();
            }
        }
        return only == null ? id.origin() : only;
    }

    /**
     * The unions that a type stands in only through others, and through more than one of them: it inherits from each, and has
     * to say which one counts.
     *
     * @return the first of the unions it stands in as itself that leads to each, in the order of discovery
     */
    public Map<TypeId, TypeId> inheritedTwice(TypeId id) {
        List<TypeId> direct = unionsOf(id);
        Map<TypeId, TypeId> first = new LinkedHashMap<>();
        Map<TypeId, TypeId> twice = new LinkedHashMap<>();
        for (TypeId union : direct) {
            for (TypeId outer : unionsAround(union)) {
                TypeId before = first.putIfAbsent(outer, union);
                if (before != null && !direct.contains(outer)) {
                    twice.put(outer, before);
                }
            }
        }
        return twice;
    }

    private Set<TypeId> unionsAround(TypeId id) {
        Set<TypeId> around = new LinkedHashSet<>();
        Deque<TypeId> next = new ArrayDeque<>(unionsOf(id));
        while (!next.isEmpty()) {
            TypeId union = next.remove();
            if (around.add(union)) {
                next.addAll(unionsOf(union));
            }
        }
        return around;
    }
}
