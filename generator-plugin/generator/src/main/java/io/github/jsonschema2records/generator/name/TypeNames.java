package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.KindGroup;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names types. Documents and definitions become top-level types; a type written inline is nested in its owner. */
final class TypeNames {

    private final TypePlan plan;
    private final TypesByOrigin byOrigin;
    private final PinnedNames pinned;
    private final BranchMarks marks;
    private final RequestedNames requested;
    private final NameReport report;
    private final TopLevelScopes scopes;
    private final UnitNames units;
    private final NestedNames nested;
    private final Map<TypeId, JavaTypeName> types = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> codecs = new HashMap<>();

    TypeNames(
            Plan plan,
            TypesByOrigin byOrigin,
            PinnedNames pinned,
            BranchMarks marks,
            NamingStrategy strategy,
            NameReport report,
            DocumentNames documents) {
        this.plan = plan.types();
        this.byOrigin = byOrigin;
        this.pinned = pinned;
        this.marks = marks;
        this.requested = new RequestedNames(this.plan, byOrigin, strategy);
        this.report = report;
        List<String> obscured = EmittedClasses.obscured(this.plan);
        this.nested = new NestedNames(this.plan, pinned, obscured);
        this.scopes = new TopLevelScopes(plan.packages(), obscured);
        this.units = new UnitNames(byOrigin, pinned, requested, report, scopes, documents);
        pinned.topLevel().forEach((id, name) -> scopes.of(id.origin()).take(name));
        units.nameAll(this.plan, plan.checks());
        // Name top-level types first, so that a nested type never shadows one of them.
        this.plan.types().keySet().stream().filter(this::isOfUnit).forEach(this::name);
        this.plan.types().keySet().forEach(this::name);
    }

    private boolean isOfUnit(TypeId id) {
        return id.equals(byOrigin.first(id.origin())) && id.origin() == TopLevelSchemas.unitOf(id.origin());
    }

    Map<TypeId, JavaTypeName> types() {
        return types;
    }

    /** Returns the class that reads and writes each type. */
    Map<TypeId, JavaTypeName> codecs() {
        return codecs;
    }

    /** Returns the class that holds the checks of each unit. */
    Map<Schema, JavaTypeName> validators() {
        return units.validators();
    }

    /** Returns the codec of each class of the user. No type gets another name because of them. */
    Map<Conversion, String> conversions() {
        Map<Conversion, String> names = new LinkedHashMap<>();
        plan.conversions()
                .forEach(conversion -> names.put(conversion, scopes.ofBase().takeCodec(conversion)));
        return names;
    }

    /** Returns the class of each root's program. */
    Map<Schema, JavaTypeName> programs(Iterable<OutputPlan> outputs) {
        return ProgramClassNames.of(outputs, units, scopes);
    }

    /** Returns whether another build generated a type. */
    boolean isReused(TypeRef type) {
        return type.bare() instanceof TypeRef.Declared declared && plan.reused(declared.id()) != null;
    }

    /** Returns the simple name of a type, including types from another build. */
    String simpleName(TypeId id) {
        ReusedType reused = plan.reused(id);
        return reused == null ? name(id).simpleName() : reused.simpleName();
    }

    /** Returns the records that a record includes, each with the name of the type that is named after its schema. */
    Map<TypeId, JavaTypeName> includedIn(TypeId record) {
        Map<TypeId, JavaTypeName> included = new LinkedHashMap<>();
        plan.includedIn(record).forEach(id -> included.put(id, name(named(id))));
        return included;
    }

    /**
     * Returns the type that has the name of another type's schema: that type itself, unless it is a branch of a union
     * of kinds.
     */
    private TypeId named(TypeId id) {
        TypeId first = byOrigin.first(id.origin());
        return first != null && plan.type(first) instanceof UnionType ? first : id;
    }

    /** Returns the simple names of the types nested in a type. */
    List<String> nestedIn(TypeId id) {
        return nested.of(id);
    }

    /** Returns the name of a type. */
    JavaTypeName name(TypeId id) {
        JavaTypeName known = types.get(id);
        if (known != null) {
            return known;
        }
        JavaTypeName name = choose(id);
        types.put(id, name);
        nested.named(id, name);
        List<String> names = new ArrayList<>(name.simpleNames());
        names.set(0, TopLevelScope.codec(names.get(0)));
        codecs.put(id, new JavaTypeName(name.packageName(), names));
        return name;
    }

    private JavaTypeName choose(TypeId id) {
        Schema origin = id.origin();
        Schema unit = TopLevelSchemas.unitOf(origin);
        boolean first = id.equals(byOrigin.first(origin));
        if (isOfUnit(id)) {
            return scopes.name(unit, unitName(unit, id));
        }
        TypeId owner = first ? ownerOf(origin) : byOrigin.first(origin);
        JavaTypeName pin = keepPinned(id, owner);
        if (pin != null) {
            return pin;
        }
        TypeName request = first ? requested.of(unit, origin) : null;
        JavaTypeName granted = request == null ? null : grant(id, owner, request);
        if (granted != null) {
            return granted;
        }
        JavaTypeName own = ownName(id, unit, owner);
        if (request != null) {
            report.compare(origin, "type", request.simpleName(), own.toString());
        }
        return own;
    }

    private String unitName(Schema unit, TypeId id) {
        String name = units.of(unit);
        if (name == null) {
            throw new IllegalStateException("no unit for " + id.origin());
        }
        return name;
    }

    /** Returns the pinned name of a type, which has been taken already, or null if the type is in another owner now. */
    private @Nullable JavaTypeName keepPinned(TypeId id, @Nullable TypeId owner) {
        JavaTypeName pin = pinned.kept(id);
        if (pin == null || !pin.isNested()) {
            return pin == null ? null : scopes.name(id.origin(), pin.simpleName());
        }
        return owner != null && pin.owner().simpleNames().equals(name(owner).simpleNames())
                ? nested.add(owner, name(owner), pin.simpleName())
                : null;
    }

    /** Returns the requested name of a type, or null if it cannot have it. */
    private @Nullable JavaTypeName grant(TypeId id, @Nullable TypeId owner, TypeName request) {
        String simple = request.simpleName();
        if (!JavaIdentifiers.isLegalType(simple)) {
            return null;
        }
        if (request.nested() && owner != null && !OutsideBranches.existIn(id, plan)) {
            return nested.take(owner, name(owner), simple) ? nested.add(owner, name(owner), simple) : null;
        }
        return scopes.of(id.origin()).takeType(simple) ? scopes.name(id.origin(), simple) : null;
    }

    private JavaTypeName ownName(TypeId id, Schema unit, @Nullable TypeId owner) {
        String name = units.of(unit);
        if (owner == null && name != null && id.origin() == TopLevelSchemas.withoutNull(unit)) {
            return scopes.name(unit, name);
        }
        List<String> local = localNames(id, owner == null ? unit : owner.origin());
        if (owner == null) {
            return lifted(unit, name == null ? "" : name, local);
        }
        JavaTypeName outer = name(owner);
        return OutsideBranches.existIn(id, plan)
                ? lifted(unit, String.join("", outer.simpleNames()), local)
                : nested.addFirst(id, owner, outer, local);
    }

    /** Returns the name of a top-level type that is written inside another schema. */
    private JavaTypeName lifted(Schema unit, String prefix, List<String> local) {
        List<String> candidates = local.stream().map(name -> prefix + name).toList();
        return scopes.name(unit, scopes.of(unit).takeFirst(candidates, candidates.get(0)));
    }

    private List<String> localNames(TypeId id, Schema owner) {
        KindGroup group = id.origin() == owner ? group(id) : null;
        List<String> local = new ArrayList<>(new LocalNames(id.origin(), owner, marks).candidates());
        if (group != null) {
            local.add(0, JavaIdentifiers.pascal(group.typeName()));
        }
        return local;
    }

    /** Returns the kinds of value for which a type represents its schema in a union of kinds, or null. */
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

    private @Nullable TypeId ownerOf(Schema origin) {
        Schema unit = TopLevelSchemas.unitOf(origin);
        for (Schema at = origin.parent(); at != null && origin != unit; at = at.parent()) {
            TypeId owner = byOrigin.first(at);
            if (owner != null && !(plan.type(owner) instanceof DeclaredType.EnumType)) {
                return owner;
            }
            if (at == unit) {
                return null;
            }
        }
        return null;
    }
}
