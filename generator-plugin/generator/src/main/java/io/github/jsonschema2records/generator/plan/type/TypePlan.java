package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java types of a run. Immutable. */
public final class TypePlan {

    private final Map<TypeId, DeclaredType> types;
    private final Map<TypeId, ReusedType> reused;
    private final Map<TypeId, Boolean> exportable;
    private final Set<TypeId> arrays;
    private final Map<Schema, TypeRef> roots;
    private final Set<TypeRef> rootTypes;
    private final Map<TypeId, List<TypeId>> included;
    private final Map<TypeId, Set<Schema>> parts;
    private final TypedKeywords typed;
    private final Map<TypeId, List<TypeId>> unions = new LinkedHashMap<>();

    /** Returns a plan without types. */
    static TypePlan none(TypedKeywords typed) {
        return new TypePlan(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), typed);
    }

    TypePlan(
            Map<TypeId, DeclaredType> types,
            Map<TypeId, ReusedType> reused,
            Map<TypeId, Boolean> exportable,
            Set<TypeId> arrays,
            Map<Schema, TypeRef> roots,
            Map<TypeId, List<TypeId>> included,
            Map<TypeId, Set<Schema>> parts,
            TypedKeywords typed) {
        this.types = Collections.unmodifiableMap(types);
        this.reused = Collections.unmodifiableMap(reused);
        this.exportable = Collections.unmodifiableMap(exportable);
        this.arrays = Set.copyOf(arrays);
        this.roots = Collections.unmodifiableMap(roots);
        this.rootTypes = Set.copyOf(roots.values());
        this.included = Collections.unmodifiableMap(included);
        this.parts = Collections.unmodifiableMap(parts);
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

    /** Returns every generated type in the order of discovery. */
    public Map<TypeId, DeclaredType> types() {
        return types;
    }

    /** Returns the conversions to classes of the user, sorted by name. */
    public List<Conversion> conversions() {
        return types.values().stream()
                .flatMap(type -> type.readings().stream())
                .map(reading -> reading.type().innermost())
                .filter(TypeRef.Converted.class::isInstance)
                .map(type -> ((TypeRef.Converted) type).conversion())
                .distinct()
                .sorted(Comparator.comparing(Conversion::converter)
                        .thenComparing(Conversion::javaType)
                        .thenComparing(Conversion::base))
                .toList();
    }

    /** Returns the type of another build that is used here, or null if the type is generated here. */
    public @Nullable ReusedType reused(TypeId id) {
        return reused.get(id);
    }

    /**
     * Returns the generated types that other builds can use, since they depend on their schemas alone, and whether the
     * reader of each enforces its whole schema.
     */
    public Map<TypeId, Boolean> exportable() {
        return exportable;
    }

    /** Returns whether a value of a type may be a JSON array. */
    public boolean readsArrays(TypeId id) {
        return arrays.contains(id);
    }

    /** Returns the type of each root schema. */
    public Map<Schema, TypeRef> roots() {
        return roots;
    }

    /** Returns whether a type is that of a root schema. */
    public boolean isRoot(TypeId id) {
        return rootTypes.contains(new TypeRef.Declared(id));
    }

    /** Returns the keywords that the types express. */
    public TypedKeywords typed() {
        return typed;
    }

    /**
     * Returns the type of an id.
     *
     * @throws IllegalArgumentException if the id does not belong to this plan
     */
    public DeclaredType type(TypeId id) {
        DeclaredType type = types.get(id);
        if (type == null) {
            throw new IllegalArgumentException("no type planned for " + id.origin());
        }
        return type;
    }

    /**
     * Returns the schemas that need a check that can be called from outside: roots, schemas of types, and schemas that
     * readers do not guarantee.
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

    /** Returns those of them that decide the branch of a recursive union, at each of its values. */
    public Set<Schema> decidingSchemas() {
        Set<Schema> schemas = new LinkedHashSet<>();
        for (DeclaredType type : types.values()) {
            if (type instanceof UnionType union) {
                union.branches().stream()
                        .filter(Branch::decided)
                        .forEach(branch -> schemas.addAll(branch.reading().checks()));
            }
        }
        return schemas;
    }

    /**
     * Returns the interfaces in {@code javaInterfaces} that a type implements, if they are named with their package.
     */
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

    /** Returns the unions that a type implements directly, in the order of discovery. */
    public List<TypeId> unionsOf(TypeId id) {
        return unions.getOrDefault(id, List.of());
    }

    /**
     * Returns the records that a record includes: each of its values is also a value of theirs, because its schema
     * refers to their schemas.
     */
    public List<TypeId> includedIn(TypeId id) {
        return included.getOrDefault(id, List.of());
    }

    /**
     * Returns the schema whose check explains why a text is not a value of the type. For the type of a root it is the
     * root, so that readers and validators report the same, unless several roots share the type.
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

    /** Returns the schemas that describe the values of a type together, beginning with {@link #explainedBy}. */
    public List<Schema> schemasOf(TypeId id) {
        Set<Schema> schemas = new LinkedHashSet<>(Arrays.asList(explainedBy(id), id.origin()));
        parts.getOrDefault(id, Set.of()).stream()
                .sorted(Comparator.comparing(schema -> schema.location().display()))
                .forEach(schemas::add);
        return List.copyOf(schemas);
    }

    /** Returns the schema of each type, whose check explains why a text is not a value of the type. */
    public Set<Schema> typedSchemas() {
        Set<Schema> schemas = new LinkedHashSet<>();
        types.keySet().forEach(id -> schemas.add(explainedBy(id)));
        return schemas;
    }

    /**
     * Returns the unions that a type implements only through other unions, and through several of them. It inherits a
     * member from each, and has to choose one.
     *
     * @return for each, the first directly implemented union that leads to it, in the order of discovery
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

    /** Returns the unions that a type implements, directly or through others. */
    public Set<TypeId> unionsAround(TypeId id) {
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
