package io.github.jsonschema2records.generator.plan.type;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the types that users can reach. Others were declared while a common type was searched. */
final class ReachableTypes {

    private final Map<Integer, DeclaredType> types;

    ReachableTypes(Map<Integer, DeclaredType> types) {
        this.types = types;
    }

    /** Returns the types that can be reached from some uses of types. */
    Set<TypeId> from(Collection<TypeRef> uses) {
        Set<TypeId> reached = new HashSet<>();
        Deque<TypeRef> pending = new ArrayDeque<>(uses);
        while (!pending.isEmpty()) {
            Optional<TypeId> id = pending.remove().declaredType();
            if (id.filter(reached::add).isPresent()) {
                DeclaredType type = types.get(id.get().number());
                if (type != null) { // A type of another build leads to none of this one.
                    type.readings().forEach(reading -> pending.add(reading.type()));
                }
            }
        }
        return reached;
    }
}
