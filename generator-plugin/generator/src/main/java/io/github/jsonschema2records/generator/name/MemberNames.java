package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.LockLine.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the members of every type: accessors of records, constants of enums, branches of unions. */
final class MemberNames implements DeclaredType.Cases<Void> {

    private static final String OTHERWISE = "otherwise";

    private final TypeNames types;
    private final ComponentNames componentNames;
    private final ConstantNames constantNames;
    private final BranchNames branchNames;
    private final PinnedNames pinned;
    private final Map<TypeId, Map<String, String>> components = new HashMap<>();
    private final Map<TypeId, Map<String, String>> defaults = new HashMap<>();
    private final Map<TypeId, Map<String, String>> empties = new HashMap<>();
    private final Map<TypeId, Map<String, String>> additions = new HashMap<>();
    private final Map<TypeId, Map<TypeId, String>> views = new HashMap<>();
    private final Map<TypeId, Map<String, String>> constants = new HashMap<>();
    private final Map<TypeId, List<String>> branches = new HashMap<>();
    private final Map<TypeId, String> otherwise = new HashMap<>();

    MemberNames(
            TypeNames types,
            ComponentNames components,
            ConstantNames constants,
            BranchNames branches,
            PinnedNames pinned) {
        this.types = types;
        this.componentNames = components;
        this.constantNames = constants;
        this.branchNames = branches;
        this.pinned = pinned;
    }

    @Override
    public Void record(RecordType record) {
        Map<String, String> accessors = componentNames.of(record);
        components.put(record.id(), accessors);
        Map<String, String> withDefaults = DefaultNames.of(record, accessors, pins(record, Kind.DEFAULT));
        defaults.put(record.id(), withDefaults);
        List<String> others = new ArrayList<>(accessors.values());
        others.addAll(withDefaults.values());
        Map<String, String> neverNull = EmptyNames.of(record, accessors, others, pins(record, Kind.EMPTY));
        empties.put(record.id(), neverNull);
        others.addAll(neverNull.values());
        additions.put(record.id(), AdditionNames.of(record, accessors, pins(record, Kind.ADDITION)));
        views.put(record.id(), ViewNames.of(types.includedIn(record.id()), others));
        return null;
    }

    private Map<String, String> pins(RecordType record, Kind kind) {
        return pinned.methods(record.id()).getOrDefault(kind, Map.of());
    }

    @Override
    public Void enumeration(EnumType enumeration) {
        constants.put(enumeration.id(), constantNames.of(enumeration.id(), enumeration.values(), enumeration.hints()));
        return null;
    }

    @Override
    public Void openEnum(OpenEnumType open) {
        constants.put(open.id(), constantNames.of(open.id(), open.known(), open.hints()));
        return null;
    }

    @Override
    public Void text(StringSetType text) {
        return null;
    }

    @Override
    public Void union(UnionType union) {
        List<String> names = branchNames.of(union);
        branches.put(union.id(), names);
        NameScope cases = new NameScope();
        names.forEach(name -> cases.take(JavaIdentifiers.camel(name)));
        otherwise.put(union.id(), cases.takeFirst(List.of(OTHERWISE, OTHERWISE + "Value")));
        return null;
    }

    @Override
    public Void wrapper(WrapperType wrapper) {
        return null;
    }

    Map<TypeId, Map<String, String>> components() {
        return components;
    }

    Map<TypeId, Map<String, String>> defaults() {
        return defaults;
    }

    Map<TypeId, Map<String, String>> empties() {
        return empties;
    }

    Map<TypeId, Map<String, String>> additions() {
        return additions;
    }

    Map<TypeId, Map<TypeId, String>> views() {
        return views;
    }

    Map<TypeId, Map<String, String>> constants() {
        return constants;
    }

    Map<TypeId, List<String>> branches() {
        return branches;
    }

    Map<TypeId, String> otherwise() {
        return otherwise;
    }
}
