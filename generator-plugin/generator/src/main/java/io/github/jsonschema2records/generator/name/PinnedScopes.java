package io.github.jsonschema2records.generator.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the names of a lock are unique in their scopes, and are not names that generated code needs itself. */
final class PinnedScopes {

    private final Set<String> places = new HashSet<>();
    private final Map<String, TopLevelScope> topLevel = new HashMap<>();
    private final Map<String, NameScope> nested = new HashMap<>();
    private Map<LockLine.Kind, NameScope> members = new HashMap<>();
    private Set<String> keys = new HashSet<>();

    /**
     * Takes the name of a type and its place. Returns whether both were free. Members in the following lines belong to
     * this type.
     */
    boolean takeType(LockLine line) {
        members = new HashMap<>();
        keys = new HashSet<>();
        String inPackage = LockLine.packagePart(line.name());
        List<String> names = List.of(LockLine.withoutPackage(line.name()).split("\\.", -1));
        String owner = String.join(".", names.subList(0, names.size() - 1));
        String simple = names.get(names.size() - 1);
        boolean free = places.add(line.kind() + " " + line.key());
        if (owner.isEmpty()) {
            TopLevelScope scope = topLevel.computeIfAbsent(inPackage, p -> new TopLevelScope());
            return free && scope.take(simple);
        }
        List<String> outer = new ArrayList<>(names.subList(0, names.size() - 1));
        NameScope scope =
                nested.computeIfAbsent(inPackage + owner, o -> NestedNames.scope(new JavaTypeName("", outer)));
        return free && scope.take(simple);
    }

    /** Takes the name of an accessor, a constant or a branch, and its key. Returns whether both were free. */
    boolean takeMember(LockLine line) {
        NameScope scope = members.computeIfAbsent(line.kind(), PinnedScopes::scope);
        return keys.add(line.kind() + " " + line.key()) && scope.takeExactly(line.name());
    }

    private static NameScope scope(LockLine.Kind kind) {
        return switch (kind) {
            case ACCESSOR -> ComponentNames.scope();
            case DEFAULT, EMPTY, ADDITION -> new NameScope();
            case CONSTANT -> ConstantNames.scope();
            case BRANCH, TYPE, SECOND_TYPE, THIRD_TYPE, FOURTH_TYPE -> new NameScope();
        };
    }
}
