package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the types nested in each type, which must differ. */
final class NestedNames {

    private final TypePlan plan;
    private final PinnedNames pinned;
    private final List<String> obscured;
    private final InheritedNames inherited;
    private final Map<TypeId, NameScope> scopes = new HashMap<>();
    private final Map<TypeId, List<String>> names = new HashMap<>();

    /**
     * Creates the names.
     *
     * @param obscured the names that no type can have
     */
    NestedNames(TypePlan plan, PinnedNames pinned, List<String> obscured) {
        this.plan = plan;
        this.pinned = pinned;
        this.obscured = obscured;
        this.inherited = new InheritedNames(plan);
    }

    /**
     * Returns the scope of an empty class. A nested class must not have the name of a class around it, nor a name that
     * every type needs.
     */
    static NameScope scope(JavaTypeName outer) {
        NameScope scope = new NameScope();
        scope.forbid(FixedNames.CODEC);
        outer.simpleNames().forEach(scope::take);
        EmittedClasses.NESTED.forEach(scope::take);
        List.of("List", "Map").forEach(scope::take);
        EmittedClasses.JAVA_LANG.forEach(scope::take);
        return scope;
    }

    /** Notes the name of a type. Types nested in a union that it implements must not have the same name. */
    void named(TypeId id, JavaTypeName name) {
        inherited.named(id, name);
    }

    /** Takes a name inside an owner. Returns whether it was free. */
    boolean take(TypeId owner, JavaTypeName outer, String simple) {
        return scopeIn(owner, outer).take(simple);
    }

    /** Takes the first free name of a list inside an owner, and adds it there. */
    JavaTypeName addFirst(TypeId id, TypeId owner, JavaTypeName outer, List<String> candidates) {
        return add(owner, outer, scopeIn(owner, outer).takeFirst(candidates, inherited.forbidden(id, owner)));
    }

    /** Adds a type whose name has been taken. */
    JavaTypeName add(TypeId owner, JavaTypeName outer, String simple) {
        names.computeIfAbsent(owner, o -> new ArrayList<>()).add(simple);
        inherited.nested(owner, simple);
        return outer.nested(simple);
    }

    /** Returns the simple names of the types nested in a type. */
    List<String> of(TypeId owner) {
        return names.getOrDefault(owner, List.of());
    }

    private NameScope scopeIn(TypeId owner, JavaTypeName outer) {
        return scopes.computeIfAbsent(owner, o -> {
            NameScope scope = scope(outer);
            obscured.forEach(scope::take);
            if (OutsideBranches.existIn(owner, plan)) {
                EmittedClasses.IMPORTED.forEach(scope::forbid);
            }
            pinned.nestedIn(outer).forEach(scope::take);
            return scope;
        });
    }
}
