package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.FiniteStrings;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.NullInstance;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.graph.ReusedTypes;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides which Java type each place of the schemas has. */
public final class TypePlanner {

    private final Facts facts;
    private final ScalarChoice scalars;
    private final ReaderGuarantees coverage;
    private final TypeNotes notes;
    private final TypeIdentity identity;
    private final NullInstance nulls;
    private final FallbackChoice fallbacks;
    private final IncludedTypes included;
    private final FiniteStrings finite;
    private final DispatchChoice dispatches;
    private final Set<Schema> scoped;
    private final Map<TypeKey, TypeId> ids = new HashMap<>();
    private final Set<TypeId> implementable = new HashSet<>();
    private final Set<TypeId> holdingNull = new HashSet<>();
    private final Set<TypeKey> open = new HashSet<>();
    private final Map<Integer, DeclaredType> types = new TreeMap<>();
    private final Deque<Runnable> unfinished = new ArrayDeque<>();
    private final ReusedTypes reused;
    private final Map<TypeId, ReusedType> outside = new LinkedHashMap<>();
    private final Set<TypeKey> alones = new LinkedHashSet<>();

    /**
     * A planner.
     *
     * @param reused the types that other builds generated, which are not generated again
     */
    public TypePlanner(Facts facts, TypeOptions options, ReusedTypes reused) {
        this.facts = facts;
        this.reused = reused;
        this.scalars = new ScalarChoice(options);
        this.scoped = facts.scopeSensitive();
        this.nulls = new NullInstance(facts.graph());
        this.coverage = new ReaderGuarantees(facts, options, nulls);
        this.notes = new TypeNotes(facts, coverage);
        this.identity = new TypeIdentity(facts);
        this.included = new IncludedTypes(facts.graph());
        this.finite = new FiniteStrings(facts);
        this.dispatches = new DispatchChoice(facts);
        this.fallbacks = new FallbackChoice(facts, options, notes, id -> types.get(id.number()));
    }

    /** The plan for every root and every definition of the input documents. */
    public TypePlan plan() {
        Map<Schema, TypeRef> roots = new LinkedHashMap<>();
        for (Schema root : facts.graph().roots()) {
            roots.put(root, rootType(root));
        }
        List<TypeRef> uses = new ArrayList<>();
        for (Schema schema : facts.graph().schemas()) {
            Definitions definitions = schema.keyword(Definitions.class);
            if (definitions != null && schema.location().document().input()) {
                definitions.schemas().values().forEach(defined -> uses.add(definedType(defined)));
            }
        }
        finish();
        uses.addAll(roots.values());
        Set<TypeId> reachable = new ReachableTypes(types).from(uses);
        Map<TypeId, DeclaredType> declared = new LinkedHashMap<>();
        types.values().stream()
                .filter(type -> reachable.contains(type.id()))
                .forEach(type -> declared.put(type.id(), type));
        Map<TypeId, List<TypeId>> views = included.all(schema -> record(schema, declared));
        return new TypePlan(declared, outside, exportable(declared), roots, views, notes.complete(reachable));
    }

    /** The types that are what their schemas make by themselves, and whether reading one proves all that the schema says. */
    private Map<TypeId, Boolean> exportable(Map<TypeId, DeclaredType> declared) {
        Map<TypeId, Boolean> exportable = new LinkedHashMap<>();
        for (TypeKey key : alones) {
            TypeId id = ids.get(key);
            if (id != null && declared.containsKey(id)) {
                ReadPlan reading = coverage.reading(List.of(key.origin()), new Declared(id));
                exportable.put(id, reading.checks().isEmpty());
            }
        }
        return exportable;
    }

    private Optional<TypeId> record(Schema schema, Map<TypeId, DeclaredType> declared) {
        return Optional.ofNullable(ids.get(new ObjectTypes(this).key(schema)))
                .filter(id -> declared.get(id) instanceof RecordType);
    }

    /** Notes the schemas that apply to every value of a record. */
    void includes(TypeId record, Set<Schema> members) {
        included.note(record, members);
    }

    private void finish() {
        while (!unfinished.isEmpty()) {
            unfinished.remove().run();
        }
    }

    /** A root always has a type that proves all the root says, so that there is something to read it into. */
    private TypeRef rootType(Schema root) {
        TypeRef type = entryType(root);
        boolean proven = scoped.contains(root)
                || coverage.reading(List.of(root), type).checks().isEmpty();
        if (type instanceof Declared declared && proven && !outside.containsKey(declared.id())) {
            return type;
        }
        TypeKey key = new TypeKey(root, Set.of(root), true);
        TypeId id = declare(key, root, false);
        ReadPlan reading =
                scoped.contains(root) ? new ReadPlan(type, List.of(root)) : coverage.reading(List.of(root), type);
        define(new WrapperType(id, reading));
        return new Declared(id);
    }

    /**
     * The type of a schema that is read from outside. Where the dynamic scope counts, only the outermost record is typed: it
     * checks everything first, since readers inside it would not know the scope.
     */
    private TypeRef entryType(Schema schema) {
        TypeSite site = TypeSite.of(schema);
        return scoped.contains(schema) ? new ObjectTypes(this).scopedRecord(site) : typeOf(site);
    }

    /** The type of a definition; where it has none of its own, nothing is made from it until something refers to it. */
    private TypeRef definedType(Schema schema) {
        TypeSite site = TypeSite.of(schema);
        if (scoped.contains(schema)) {
            return entryType(schema);
        }
        TypeRef type = decide(site, new Conjunction(facts, site));
        return type.bare() instanceof Declared ? typeOf(site) : type;
    }

    /** Returns whether one of some schemas, or one that applies with it, says that what it describes is deprecated. */
    boolean isDeprecated(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> facts.closure(schema).stream())
                .anyMatch(Schema::isDeprecated);
    }

    /** Returns whether a declared type is an enum, open or not. */
    boolean isEnum(TypeId id) {
        DeclaredType type = types.get(id.number());
        return type instanceof EnumType || type instanceof OpenEnumType;
    }

    Facts facts() {
        return facts;
    }

    FallbackChoice fallbacks() {
        return fallbacks;
    }

    ReaderGuarantees coverage() {
        return coverage;
    }

    /** The type of a place. */
    TypeRef typeOf(TypeSite site) {
        Conjunction all = new Conjunction(facts, site);
        TypeRef type = decide(site, all);
        notes.place(site, all, type);
        return type;
    }

    /** The type that a place would have by itself. {@link #note} tells which type it has in the end. */
    TypeRef ownType(TypeSite site) {
        return decide(site, new Conjunction(facts, site));
    }

    /** Notes the type of a place that shares its type with others. */
    void note(TypeSite site, TypeRef type) {
        notes.place(site, new Conjunction(facts, site), type);
    }

    private TypeRef decide(TypeSite site, Conjunction all) {
        Kinds kinds = all.kinds().minus(Kinds.of(Kind.NULL));
        if (kinds.isEmpty()) {
            return new TypeRef.AnyJson();
        }
        if (all.members().stream().anyMatch(scoped::contains)) {
            return new TypeRef.AnyJson();
        }
        TypeRef type = nonNull(site, all, kinds);
        boolean nullable = all.kinds().has(Kind.NULL)
                && !holdsNull(type)
                && site.schemas().stream().allMatch(nulls::mayAccept);
        return nullable ? new TypeRef.Nullable(type) : type;
    }

    private TypeRef nonNull(TypeSite site, Conjunction all, Kinds kinds) {
        if (kinds.only(Kind.STRING)) {
            return new StringTypes(this).typeOf(site, all);
        } else if (kinds.only(Kind.BOOLEAN)) {
            return new TypeRef.ScalarRef(Scalar.BOOLEAN);
        } else if (kinds.only(Kind.INTEGER)) {
            return new TypeRef.ScalarRef(scalars.integer(all.members()));
        } else if (kinds.only(Kind.INTEGER, Kind.FRACTION)) {
            return new TypeRef.ScalarRef(scalars.number(all.members()));
        } else if (kinds.only(Kind.ARRAY)) {
            return new ArrayTypes(this).typeOf(site, all, kinds);
        }
        return new ObjectTypes(this).typeOf(site, all, kinds);
    }

    /**
     * A list or map. Where it holds itself with no other type in between, it gets a type of its own, since Java has no name
     * for a list of itself.
     */
    TypeRef container(TypeSite site, Conjunction all, Kinds kinds, Supplier<TypeRef> type) {
        TypeKey place = identity.of(site, all, TypePlanner::shapesContainer);
        TypeKey key = new TypeKey(place.origin(), place.parts(), true);
        TypeId known = ids.get(key);
        if (known != null) {
            return new Declared(known);
        }
        if (!open.add(place)) {
            TypeId recursive = declare(key, place.origin(), false);
            coverage.proves(
                    recursive, kinds, identity.conjunction(place, site, all).members());
            return new Declared(recursive);
        }
        TypeRef held = type.get();
        open.remove(place);
        TypeId recursive = ids.get(key);
        if (recursive == null) {
            return held;
        }
        define(new WrapperType(recursive, coverage.reading(List.of(place.origin()), held)));
        return new Declared(recursive);
    }

    private static boolean shapesContainer(Schema schema) {
        return schema.has(Items.class)
                || schema.has(PrefixItems.class)
                || schema.has(AdditionalProperties.class)
                || schema.has(PatternProperties.class)
                || schema.has(UnevaluatedProperties.class)
                || schema.has(UnevaluatedItems.class);
    }

    TypeNotes notes() {
        return notes;
    }

    Scalar stringScalar(Conjunction all) {
        return scalars.string(all.members());
    }

    /** Returns whether a string is to be one of Java's own types, whatever values it is restricted to. */
    boolean isGivenScalar(Conjunction all) {
        return scalars.isGiven(all.members());
    }

    FiniteStrings finiteStrings() {
        return finite;
    }

    DispatchChoice dispatches() {
        return dispatches;
    }

    TypeIdentity identity() {
        return identity;
    }

    /** The id of a type that has been declared, or null. */
    @Nullable
    TypeId known(TypeKey key) {
        return ids.get(key);
    }

    /**
     * The id of a type that has been declared or that another build has generated, or null.
     *
     * @param alone whether the type is what its schema makes by itself; asked only where the type is not declared yet
     * @param accepted the kinds that its reader lets pass
     */
    @Nullable
    TypeId find(TypeKey key, BooleanSupplier alone, Kinds accepted) {
        TypeId known = ids.get(key);
        Kinds kinds = facts.kinds(key.origin()).minus(Kinds.of(Kind.NULL));
        boolean oneOfSeveral = !kinds.within(accepted) && !accepted.has(Kind.OBJECT);
        if (known != null || oneOfSeveral || !alone.getAsBoolean()) {
            return known;
        }
        ReusedType type = reused.of(key.origin());
        if (type == null) {
            alones.add(key);
            return null;
        }
        TypeId id = declare(key, key.origin(), false);
        outside.put(id, type);
        coverage.proves(
                id, accepted, type.whole() ? new Conjunction(facts, TypeSite.of(key.origin())).members() : Set.of());
        return id;
    }

    /**
     * A new id, to be defined with {@link #define} now or with {@link #later}.
     *
     * @param implementable whether the type can implement the interface of a union
     */
    TypeId declare(TypeKey key, Schema origin, boolean implementable) {
        TypeId id = new TypeId(ids.size(), origin);
        ids.put(key, id);
        if (implementable) {
            this.implementable.add(id);
        }
        return id;
    }

    /** Returns whether a type cannot stand in a union as itself, so that a record around it does. */
    boolean isWrapped(TypeRef type, TypeId union) {
        return !(type instanceof Declared declared
                && implementable.contains(declared.id())
                && !isBranch(union, declared.id()));
    }

    /** Notes that a declared type holds null as a value of its own. */
    void holdsNull(TypeId id) {
        holdingNull.add(id);
    }

    private boolean holdsNull(TypeRef type) {
        return type instanceof TypeRef.AnyJson
                || (type instanceof Declared declared && holdingNull.contains(declared.id()));
    }

    /** Returns whether a type stands in a union as itself, directly or through unions in between; no type can stand in itself. */
    boolean isBranch(TypeId type, TypeId union) {
        Set<TypeId> seen = new HashSet<>(Set.of(union));
        Deque<TypeId> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            TypeId next = left.remove();
            if (type.equals(next)) {
                return true;
            }
            if (types.get(next.number()) instanceof UnionType plan) {
                for (Branch branch : plan.branches()) {
                    if (!branch.wrapped()
                            && branch.reading().type() instanceof Declared declared
                            && seen.add(declared.id())) {
                        left.add(declared.id());
                    }
                }
            }
        }
        return false;
    }

    void define(DeclaredType type) {
        types.put(type.id().number(), type);
    }

    /** Puts off the definition of a declared type, so that types may refer to each other in cycles. */
    void later(Runnable definition) {
        unfinished.add(definition);
    }
}
