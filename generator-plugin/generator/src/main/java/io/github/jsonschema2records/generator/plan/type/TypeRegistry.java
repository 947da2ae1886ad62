package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.graph.ReusedTypes;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the types of a run. A type is declared first, which gives it an id to refer to, and defined later, so that types may
 * refer to each other in cycles.
 */
final class TypeRegistry {

    private static final Kinds NULL = Kinds.of(Kinds.Kind.NULL);

    private final Facts facts;
    private final ReusedTypes otherBuilds;
    private final Map<TypeKey, TypeId> ids = new HashMap<>();
    private final Map<TypeId, TypeTraits> traits = new HashMap<>();
    private final Map<Integer, DeclaredType> definitions = new TreeMap<>();
    private final Deque<Runnable> deferred = new ArrayDeque<>();
    private final Map<TypeId, ReusedType> reused = new LinkedHashMap<>();
    private final Set<TypeKey> standalone = new LinkedHashSet<>();

    /**
     * An empty registry.
     *
     * @param otherBuilds the types that other builds generated, which are not generated again
     */
    TypeRegistry(Facts facts, ReusedTypes otherBuilds) {
        this.facts = facts;
        this.otherBuilds = otherBuilds;
    }

    /** The id of a type that has been declared, or null. */
    @Nullable
    TypeId known(TypeKey key) {
        return ids.get(key);
    }

    /**
     * The id of a type that has been declared or that another build has generated, or null.
     *
     * @param isStandalone whether the type follows from its schema alone; called only if the type is not declared yet
     * @param accepted the kinds that its reader lets pass
     */
    @Nullable
    TypeId find(TypeKey key, BooleanSupplier isStandalone, Kinds accepted) {
        TypeId known = ids.get(key);
        Kinds kinds = facts.kinds(key.origin()).minus(NULL);
        boolean oneOfSeveral = !kinds.within(accepted) && !accepted.has(Kinds.Kind.OBJECT);
        if (known != null || oneOfSeveral || !isStandalone.getAsBoolean()) {
            return known;
        }
        ReusedType type = otherBuilds.of(key.origin());
        if (type == null) {
            standalone.add(key);
            return null;
        }
        Set<Schema> proven = type.whole() ? new Conjunction(facts, TypeSite.of(key.origin())).members() : Set.of();
        TypeId id = declare(key, TypeTraits.standalone(accepted, proven));
        reused.put(id, type);
        return id;
    }

    /** Gives a type an id, to be defined with {@link #define} now or with {@link #later}. */
    TypeId declare(TypeKey key, TypeTraits known) {
        TypeId id = new TypeId(ids.size(), key.origin());
        ids.put(key, id);
        traits.put(id, known);
        return id;
    }

    /** Defines a declared type. */
    void define(DeclaredType type) {
        definitions.put(type.id().number(), type);
    }

    /** Puts off the definition of a declared type until {@link #finish}. */
    void later(Runnable definition) {
        deferred.add(definition);
    }

    /** Defines what was put off, and what is put off meanwhile. */
    void finish() {
        while (!deferred.isEmpty()) {
            deferred.remove().run();
        }
    }

    /** The properties of a declared type. */
    TypeTraits traits(TypeId id) {
        return traits.getOrDefault(id, TypeTraits.UNKNOWN);
    }

    /** The definition of a type, or null where it is not defined yet or by another build. */
    @Nullable
    DeclaredType definition(TypeId id) {
        return definitions.get(id.number());
    }

    /** Every definition so far, in the order of discovery. */
    Map<Integer, DeclaredType> definitions() {
        return Collections.unmodifiableMap(definitions);
    }

    /** The declared types that other builds generated. */
    Map<TypeId, ReusedType> reused() {
        return Collections.unmodifiableMap(reused);
    }

    /** The keys of types that follow from their schemas alone, whether or not they were declared in the end. */
    Set<TypeKey> standalone() {
        return Collections.unmodifiableSet(standalone);
    }

    /** Returns whether a type is an enum, open or not. */
    boolean isEnum(TypeId id) {
        DeclaredType type = definition(id);
        return type instanceof EnumType || type instanceof OpenEnumType;
    }

    /** Returns whether JSON null is a value of the type itself. */
    boolean holdsNull(TypeRef type) {
        return type instanceof TypeRef.AnyJson
                || (type instanceof Declared declared && traits(declared.id()).holdsNull());
    }

    /** Returns whether a type cannot stand in a union as itself, so that a record around it does. */
    boolean isWrapped(TypeRef type, TypeId union) {
        return !(type instanceof Declared declared
                && traits(declared.id()).implementable()
                && !isBranch(union, declared.id()));
    }

    /** Returns whether a type stands in a union as itself, directly or through other unions. No type stands in itself. */
    private boolean isBranch(TypeId type, TypeId union) {
        Set<TypeId> seen = new HashSet<>(Set.of(union));
        Deque<TypeId> unions = new ArrayDeque<>(seen);
        while (!unions.isEmpty()) {
            TypeId next = unions.remove();
            if (type.equals(next)) {
                return true;
            }
            if (definition(next) instanceof UnionType plan) {
                for (Branch branch : plan.branches()) {
                    if (!branch.wrapped()
                            && branch.reading().type() instanceof Declared declared
                            && seen.add(declared.id())) {
                        unions.add(declared.id());
                    }
                }
            }
        }
        return false;
    }
}
