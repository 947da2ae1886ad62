package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.lint.JavaNames;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.name.spi.TypePlace;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.KindGroup;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names units and types: documents and definitions stand on top level, what is written inline nests in its owner. */
final class TypeNames {

    /** Classes nested in generated types; no class may have the name of one around it. */
    private static final List<String> NESTED = List.of("Builder", "Cases", "Known", "Unknown");

    private static final String CODEC = "Codec";
    private static final String VALIDATOR = "Validator";
    private static final String PROGRAM = "Program";

    private final TypePlan plan;
    private final TypesByOrigin byOrigin;
    private final PinnedNames pinned;
    private final BranchMarks marks;
    private final NamingStrategy strategy;
    private final NameReport report;
    private final InheritedNames inherited;
    private final List<String> obscured;
    private final NameScope topLevel = topLevelScope();
    private final Map<Schema, String> units = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> types = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> codecs = new HashMap<>();
    private final Map<TypeId, NameScope> nestedScopes = new HashMap<>();
    private final Map<TypeId, List<String>> nestedNames = new HashMap<>();

    TypeNames(
            TypePlan plan,
            CheckPlan checks,
            TypesByOrigin byOrigin,
            PinnedNames pinned,
            BranchMarks marks,
            NamingStrategy strategy,
            NameReport report) {
        this.plan = plan;
        this.inherited = new InheritedNames(plan);
        this.byOrigin = byOrigin;
        this.pinned = pinned;
        this.marks = marks;
        this.strategy = strategy;
        this.report = report;
        this.obscured = EmittedClasses.obscured(plan);
        obscured.forEach(topLevel::take);
        pinned.topLevel().forEach(name -> takeTopLevel(topLevel, name));
        nameUnits(units(plan, checks));
        // Of documents and definitions first: what is nested elsewhere steps aside for a name that it would hide there.
        plan.types().keySet().stream().filter(this::isOfUnit).forEach(this::name);
        plan.types().keySet().forEach(this::name);
    }

    private boolean isOfUnit(TypeId id) {
        return id.equals(byOrigin.first(id.origin())) && id.origin() == TopLevelSchemas.unitOf(id.origin());
    }

    /** A package as it is before the first type: what generated code needs itself is taken. */
    static NameScope topLevelScope() {
        NameScope scope = new NameScope();
        scope.forbid(FixedNames.CODEC);
        EmittedClasses.JAVA_LANG.forEach(scope::take);
        NESTED.forEach(scope::take);
        return scope;
    }

    /** Takes the name of a top-level type and those of the classes beside it; returns whether all were free. */
    static boolean takeTopLevel(NameScope scope, String name) {
        boolean free = isFree(scope, name);
        scope.take(name);
        scope.take(name + CODEC);
        scope.take(name + VALIDATOR);
        return free;
    }

    private static boolean isFree(NameScope scope, String name) {
        return scope.isFree(name) && scope.isFree(name + CODEC) && scope.isFree(name + VALIDATOR);
    }

    Map<TypeId, JavaTypeName> types() {
        return types;
    }

    Map<TypeId, JavaTypeName> codecs() {
        return codecs;
    }

    /** The class of each root's program; named after all else, so that no type has another name because of one. */
    Map<Schema, String> programs(Collection<OutputPlan> outputs) {
        Map<String, List<Schema>> groups = new TreeMap<>();
        for (OutputPlan output : outputs) {
            List<Schema> roots = output.roots();
            String first = roots.stream().map(units::get).sorted().findFirst().orElseThrow();
            groups.put(first, roots);
        }
        Map<Schema, String> programs = new HashMap<>();
        groups.forEach((first, roots) -> {
            String name = first + PROGRAM;
            for (int i = 2; !topLevel.take(name); i++) {
                name = first + PROGRAM + i;
            }
            for (Schema root : roots) {
                programs.put(root, name);
            }
        });
        return programs;
    }

    /** The class that holds the checks of each unit. */
    Map<Schema, String> validators() {
        Map<Schema, String> validators = new LinkedHashMap<>();
        units.forEach((unit, name) -> validators.put(unit, name + VALIDATOR));
        return validators;
    }

    /** Returns whether a type was generated by another build. */
    boolean isReused(TypeRef type) {
        return type.bare() instanceof TypeRef.Declared declared && plan.reused(declared.id()) != null;
    }

    /** The name of a type without its owners, be it from another build. */
    String simpleName(TypeId id) {
        ReusedType reused = plan.reused(id);
        return reused == null ? name(id).simpleName() : reused.simpleName();
    }

    /** The records that a record includes, with the name of the type that is named after the schema of each. */
    Map<TypeId, JavaTypeName> includedIn(TypeId record) {
        Map<TypeId, JavaTypeName> included = new LinkedHashMap<>();
        plan.includedIn(record).forEach(id -> included.put(id, name(named(id))));
        return included;
    }

    /** The type that is named after the schema of another type: that one, unless it is a branch of a union of kinds. */
    private TypeId named(TypeId id) {
        TypeId first = byOrigin.first(id.origin());
        return first != null && plan.type(first) instanceof UnionType ? first : id;
    }

    /** The simple names of the types nested in a type. */
    List<String> nestedIn(TypeId id) {
        return nestedNames.getOrDefault(id, List.of());
    }

    private static Set<Schema> units(TypePlan plan, CheckPlan checks) {
        Set<Schema> units = new LinkedHashSet<>(plan.roots().keySet());
        plan.types().keySet().forEach(id -> units.add(TopLevelSchemas.unitOf(id.origin())));
        for (CheckMethod method : checks.methods()) {
            units.add(TopLevelSchemas.unitOf(method.schema()));
        }
        checks.entries().keySet().forEach(schema -> units.add(TopLevelSchemas.unitOf(schema)));
        return units;
    }

    /** Documents first, then definitions, so that a document keeps its name whatever its definitions are called. */
    private void nameUnits(Set<Schema> all) {
        Map<Boolean, List<Schema>> definitions =
                all.stream().collect(Collectors.partitioningBy(unit -> TopLevelSchemas.definitionKey(unit) != null));
        definitions.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.comparing(TypeNames::hasCapitals))
                .forEach(document -> units.put(document, unitName(document)));
        definitions.getOrDefault(true, List.of()).forEach(unit -> units.put(unit, unitName(unit)));
    }

    /** Of documents that differ in case only, the one in lower case keeps its name: mostly the older one. */
    private static boolean hasCapitals(Schema document) {
        return document.location().document().name().codePoints().anyMatch(Character::isUpperCase);
    }

    private String unitName(Schema unit) {
        JavaTypeName kept = pinned.kept(byOrigin.first(unit));
        if (kept != null) {
            return kept.topLevelName();
        }
        TypeName asked = ask(unit, unit);
        boolean hasType = byOrigin.first(unit) != null;
        if (asked != null
                && JavaIdentifiers.isLegalType(asked.simpleName())
                && takeAsked(asked.simpleName(), hasType)) {
            return asked.simpleName();
        }
        String own = ownUnitName(unit);
        if (asked != null && hasType) {
            report.compare(unit, "type", asked.simpleName(), own);
        }
        return own;
    }

    private String ownUnitName(Schema unit) {
        List<String> candidates = new ArrayList<>();
        String hint = GivenNames.ofUnit(unit);
        String key = TopLevelSchemas.definitionKey(unit);
        String plain = hint != null
                ? hint
                : JavaIdentifiers.pascal(
                        key != null
                                ? DefinitionKeys.name(key)
                                : unit.location().document().name());
        candidates.add(plain);
        if (key != null) {
            if (hint == null) {
                DefinitionKeys.names(key).forEach(name -> candidates.add(JavaIdentifiers.pascal(name)));
            }
            Schema owner = unit.parent() == null ? unit : TopLevelSchemas.unitOf(unit.parent());
            String outer = units.containsKey(owner) ? units.get(owner) : documentName(owner);
            candidates.add(outer + plain);
            candidates.add(outer + JavaIdentifiers.pascal(JavaIdentifiers.spelledOut(key)));
        }
        if (key == null && hint == null && !isFree(plain) && sharesName(unit)) {
            candidates.add(JavaIdentifiers.pascal(folder(unit.location().document()) + "-" + plain));
        }
        candidates.add(plain + "Type");
        candidates.removeIf(name -> !JavaNames.fitsType(name));
        for (String candidate : candidates) {
            if (isFree(candidate)) {
                return take(candidate);
            }
        }
        for (int i = 2; ; i++) {
            String numbered = plain + i;
            if (isFree(numbered)) {
                return take(numbered);
            }
        }
    }

    /** A unit without a type of its own leaves the name to one that is written inline. */
    private boolean takeAsked(String name, boolean hasType) {
        if (!hasType) {
            return topLevel.take(name + VALIDATOR);
        }
        boolean free = isFree(name);
        if (free) {
            take(name);
        }
        return free;
    }

    /** Returns whether another document has been named that has the same file name, but for what Java cannot tell apart. */
    private boolean sharesName(Schema document) {
        return units.keySet().stream()
                .filter(other -> other != document && TopLevelSchemas.definitionKey(other) == null)
                .anyMatch(other -> documentName(other).equalsIgnoreCase(documentName(document)));
    }

    /** The name of the folder that a document lies in, or "" where none is known. */
    private static String folder(SchemaDocument document) {
        String[] path = document.path().split("/", -1);
        return path.length < 2 ? "" : path[path.length - 2];
    }

    private static String documentName(Schema schema) {
        return JavaIdentifiers.pascal(schema.location().document().name());
    }

    private boolean isFree(String name) {
        return isFree(topLevel, name);
    }

    private String take(String name) {
        takeTopLevel(topLevel, name);
        return name;
    }

    /** The name of a type. */
    JavaTypeName name(TypeId id) {
        JavaTypeName known = types.get(id);
        if (known != null) {
            return known;
        }
        Schema origin = id.origin();
        Schema unit = TopLevelSchemas.unitOf(origin);
        boolean first = id.equals(byOrigin.first(origin));
        if (isOfUnit(id)) {
            return put(id, JavaTypeName.topLevel(unitName(unit, id)));
        }
        TypeId owner = first ? ownerOf(origin) : byOrigin.first(origin);
        JavaTypeName pin = keepPinned(id, owner);
        if (pin != null) {
            return put(id, pin);
        }
        TypeName asked = first ? ask(unit, origin) : null;
        JavaTypeName kept = asked == null ? null : keep(id, owner, asked);
        if (kept != null) {
            return put(id, kept);
        }
        JavaTypeName own = ownName(id, unit, owner);
        if (asked != null) {
            report.compare(origin, "type", asked.simpleName(), own.toString());
        }
        return own;
    }

    /** The pinned name of a type, which has been taken already, or null where the type around it is another one now. */
    private @Nullable JavaTypeName keepPinned(TypeId id, @Nullable TypeId owner) {
        JavaTypeName pin = pinned.kept(id);
        if (pin == null || !pin.isNested()) {
            return pin;
        }
        return owner != null && pin.owner().equals(name(owner)) ? nested(owner, pin.simpleName()) : null;
    }

    private JavaTypeName ownName(TypeId id, Schema unit, @Nullable TypeId owner) {
        List<String> local = localNames(id, owner == null ? unit : owner.origin());
        if (owner == null) {
            return put(id, JavaTypeName.topLevel(inUnit(units.getOrDefault(unit, ""), local)));
        }
        return permitsOutsiders(plan, id)
                ? put(
                        id,
                        JavaTypeName.topLevel(inUnit(String.join("", name(owner).simpleNames()), local)))
                : nest(id, owner, local);
    }

    private List<String> localNames(TypeId id, Schema owner) {
        KindGroup group = id.origin() == owner ? group(id) : null;
        List<String> local = new ArrayList<>(new LocalNames(id.origin(), owner, marks).candidates());
        if (group != null) {
            local.add(0, JavaIdentifiers.pascal(group.typeName()));
        }
        return local;
    }

    /** The kinds of value that a type stands for in the union of all that its schema accepts, or null. */
    private @Nullable KindGroup group(TypeId id) {
        for (TypeId other : byOrigin.all(id.origin())) {
            if (plan.type(other) instanceof UnionType union && union.isOfKinds()) {
                for (Branch branch : union.branches()) {
                    if (branch.reading().type().equals(new TypeRef.Declared(id))) {
                        return branch.group();
                    }
                }
            }
        }
        return null;
    }

    private @Nullable TypeName ask(Schema unit, Schema origin) {
        String key = TopLevelSchemas.definitionKey(unit);
        TypeId type = byOrigin.first(origin);
        return strategy.type(new TypePlace(
                key != null ? key : unit.location().document().name(),
                JsonPointer.tokens(unit.pathTo(origin)),
                GivenNames.ofUnit(origin),
                type != null && isEnumeration(type)));
    }

    /** The name that a type is asked to have, or null if it cannot have it. */
    private @Nullable JavaTypeName keep(TypeId id, @Nullable TypeId owner, TypeName asked) {
        String simple = asked.simpleName();
        if (!JavaIdentifiers.isLegalType(simple)) {
            return null;
        }
        if (asked.nested() && owner != null && !permitsOutsiders(plan, id)) {
            return scopeIn(owner).take(simple) ? nested(owner, simple) : null;
        }
        if (!topLevel.isFree(simple) || !topLevel.isFree(simple + CODEC)) {
            return null;
        }
        topLevel.take(simple);
        topLevel.take(simple + CODEC);
        return JavaTypeName.topLevel(simple);
    }

    /**
     * Returns whether types that stand elsewhere implement the interface of a union. Such a union cannot be nested: no class may
     * implement an interface that is nested in it, or in one that depends on it (JLS 8.1.5).
     */
    static boolean permitsOutsiders(TypePlan plan, TypeId id) {
        return plan.type(id) instanceof UnionType union
                && union.branches().stream()
                        .anyMatch(branch -> !branch.wrapped()
                                && branch.reading().type() instanceof TypeRef.Declared declared
                                && !isInside(declared.id(), union));
    }

    /** Returns whether a type stands in another one, or with it in the first one of their schema. */
    private static boolean isInside(TypeId type, UnionType outer) {
        return type.origin() == outer.id().origin()
                ? outer.isOfKinds() || type.number() > outer.id().number()
                : isInside(type.origin(), outer.id().origin());
    }

    private static boolean isInside(Schema schema, Schema outer) {
        for (Schema at = schema.parent(); at != null; at = at.parent()) {
            if (at == outer) {
                return TopLevelSchemas.unitOf(schema) == TopLevelSchemas.unitOf(outer);
            }
        }
        return false;
    }

    private String unitName(Schema unit, TypeId id) {
        String name = units.get(unit);
        if (name == null) {
            throw new IllegalStateException("no unit for " + id.origin());
        }
        return name;
    }

    private String inUnit(String prefix, List<String> local) {
        for (String candidate : local) {
            if (isFree(prefix + candidate)) {
                return take(prefix + candidate);
            }
        }
        for (int i = 2; ; i++) {
            String numbered = prefix + local.get(0) + i;
            if (isFree(numbered)) {
                return take(numbered);
            }
        }
    }

    private JavaTypeName nest(TypeId id, TypeId owner, List<String> local) {
        return put(id, nested(owner, scopeIn(owner).takeFirst(local, inherited.forbidden(id, owner))));
    }

    private NameScope scopeIn(TypeId owner) {
        JavaTypeName outer = name(owner);
        return nestedScopes.computeIfAbsent(owner, o -> {
            NameScope scope = nestedScope(outer);
            obscured.forEach(scope::take);
            if (permitsOutsiders(plan, owner)) {
                EmittedClasses.IMPORTED.forEach(scope::forbid);
            }
            pinned.nestedIn(outer).forEach(scope::take);
            return scope;
        });
    }

    private JavaTypeName nested(TypeId owner, String simple) {
        nestedNames.computeIfAbsent(owner, o -> new ArrayList<>()).add(simple);
        inherited.nested(owner, simple);
        return name(owner).nested(simple);
    }

    /** A nested class must not be called like one around it, nor like those that every type has. */
    static NameScope nestedScope(JavaTypeName outer) {
        NameScope scope = new NameScope();
        scope.forbid(FixedNames.CODEC);
        outer.simpleNames().forEach(scope::take);
        NESTED.forEach(scope::take);
        List.of("List", "Map").forEach(scope::take);
        EmittedClasses.JAVA_LANG.forEach(scope::take);
        return scope;
    }

    private @Nullable TypeId ownerOf(Schema origin) {
        Schema unit = TopLevelSchemas.unitOf(origin);
        for (Schema at = origin.parent(); at != null && origin != unit; at = at.parent()) {
            TypeId owner = byOrigin.first(at);
            if (owner != null && ownsNested(owner)) {
                return owner;
            }
            if (at == unit) {
                return null;
            }
        }
        return null;
    }

    private boolean ownsNested(TypeId id) {
        return !(plan.type(id) instanceof DeclaredType.EnumType);
    }

    private boolean isEnumeration(TypeId id) {
        DeclaredType type = plan.type(id);
        return type instanceof DeclaredType.EnumType || type instanceof DeclaredType.OpenEnumType;
    }

    private JavaTypeName put(TypeId id, JavaTypeName name) {
        types.put(id, name);
        inherited.named(id, name);
        List<String> names = new ArrayList<>(name.simpleNames());
        names.set(0, names.get(0) + CODEC);
        codecs.put(id, new JavaTypeName(names));
        return name;
    }
}
