package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the Java types of the schemas. */
public final class TypePlanner {

    private final Facts facts;
    private final TypeRegistry registry;
    private final TypeContext context;
    private final TypeChooser types;

    /** Creates a planner. Types that other builds generated are not generated again. */
    public TypePlanner(Facts facts, TypeOptions options, Packages packages) {
        this.facts = facts;
        this.registry = new TypeRegistry(facts, packages);
        this.context = TypeContext.of(facts, options, registry);
        this.types = new TypeChooser(context, registry);
    }

    /**
     * Plans the types of every root and every definition of the input documents. Without any types if there would be
     * too many, which is reported.
     */
    public TypePlan plan(Diagnostics diagnostics) {
        Map<Schema, TypeRef> roots = new LinkedHashMap<>();
        List<TypeRef> uses = new ArrayList<>();
        for (Schema root : facts.graph().roots()) {
            if (isDefinition(root)) {
                uses.add(definedType(root));
            } else {
                roots.put(root, rootType(root));
            }
        }
        for (Schema schema : facts.graph().schemas()) {
            Definitions definitions = schema.keyword(Definitions.class);
            if (definitions != null && schema.location().document().input()) {
                definitions.schemas().values().forEach(definition -> uses.add(definedType(definition)));
            }
        }
        registry.finish();
        if (registry.limit().isExceeded()) {
            registry.limit().report(diagnostics);
            return TypePlan.none(context.notes().complete(Set.of()));
        }
        uses.addAll(roots.values());
        Set<TypeId> reachable = new ReachableTypes(registry.definitions()).from(uses);
        Map<TypeId, DeclaredType> declared = new LinkedHashMap<>();
        registry.definitions().values().stream()
                .filter(type -> reachable.contains(type.id()))
                .forEach(type -> declared.put(type.id(), type));
        return new TypePlan(
                declared,
                registry.reused(),
                exportable(declared),
                readingArrays(declared.keySet()),
                roots,
                included(declared),
                registry.parts(),
                context.notes().complete(reachable));
    }

    private Set<TypeId> readingArrays(Set<TypeId> declared) {
        return declared.stream()
                .filter(id -> registry.traits(id).accepted().has(Kinds.Kind.ARRAY))
                .filter(id -> facts.kinds(id.origin()).has(Kinds.Kind.ARRAY))
                .collect(Collectors.toSet());
    }

    /** Reports the rules for types that did not choose any. It must be called after {@link #plan}. */
    public void reportRules(Diagnostics diagnostics) {
        context.rules().report(diagnostics);
    }

    /**
     * Returns the types that depend on their schemas alone, and whether the reader of each enforces its whole schema.
     */
    private Map<TypeId, Boolean> exportable(Map<TypeId, DeclaredType> declared) {
        Map<TypeId, Boolean> exportable = new LinkedHashMap<>();
        for (TypeKey key : registry.standalone()) {
            TypeId id = registry.known(key);
            if (id != null && declared.containsKey(id)) {
                exportable.put(id, isProven(key.origin(), new Declared(id)));
            }
        }
        return exportable;
    }

    /**
     * Returns the records that each record includes. The reader of a record enforces all schemas that apply to its
     * values.
     */
    private Map<TypeId, List<TypeId>> included(Map<TypeId, DeclaredType> declared) {
        Map<TypeId, Set<Schema>> records = new LinkedHashMap<>();
        declared.forEach((id, type) -> {
            if (type instanceof RecordType record
                    && !record.isTuple()
                    && registry.traits(id).implementable()) {
                records.put(id, registry.traits(id).proven());
            }
        });
        return new IncludedTypes(facts.graph())
                .of(records, schema -> types.recordOf(schema).filter(id -> declared.get(id) instanceof RecordType));
    }

    /** Returns the type of a root. It represents the whole root, so that a document can be read into it. */
    private TypeRef rootType(Schema root) {
        boolean scoped = facts.scopeSensitive().contains(root);
        TypeRef type = types.entryType(root);
        boolean proven = scoped || isProven(root, type);
        if (type instanceof Declared declared && proven && !registry.reused().containsKey(declared.id())) {
            return type;
        }
        TypeId id = registry.declare(new TypeKey(root, Set.of(root), true), TypeTraits.UNKNOWN);
        ReadPlan reading = scoped
                ? new ReadPlan(type, List.of(root))
                : context.guarantees().reading(List.of(root), type);
        registry.define(new WrapperType(id, reading));
        return new Declared(id);
    }

    /**
     * Returns whether a schema of an API description counts as a definition, and not as a root: its values are scalars,
     * or null is one of them. A record around it would only be in the way where other schemas refer to it.
     */
    private boolean isDefinition(Schema root) {
        if (TopLevelSchemas.definitionKey(root) == null
                || facts.scopeSensitive().contains(root)) {
            return false;
        }
        TypeRef type = types.candidate(TypeSite.of(root));
        boolean object = type.bare() instanceof Declared;
        return object ? type.isNullable() : type.bare().items() == null && !(type.bare() instanceof TypeRef.MapOf);
    }

    /** Returns the type of a definition. If it has none of its own, nothing is noted until something refers to it. */
    private TypeRef definedType(Schema schema) {
        if (facts.scopeSensitive().contains(schema)) {
            return types.entryType(schema);
        }
        TypeSite site = TypeSite.of(schema);
        TypeRef type = types.candidate(site);
        return type.bare() instanceof Declared ? types.typeOf(site) : type;
    }

    private boolean isProven(Schema schema, TypeRef type) {
        return context.guarantees().reading(List.of(schema), type).checks().isEmpty();
    }
}
