package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.check.CheckTarget;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** The checks of each group of roots that contains a recursive schema, whose values can be nested to any depth. */
public final class DeepChecks {

    private final CheckPlan checks;
    private final IdentityHashMap<OutputPlan, Set<CheckMethod>> byGroup = new IdentityHashMap<>();
    private final Set<CheckMethod> all = new HashSet<>();

    /** Creates the checks of the groups of a run. */
    public DeepChecks(CheckPlan checks, Collection<OutputPlan> groups) {
        this.checks = checks;
        if (checks.methods().stream().noneMatch(CheckMethod::isRecursive)) {
            return;
        }
        for (OutputPlan group : groups) {
            byGroup.computeIfAbsent(group, g -> reached(checks, g.schemas()));
        }
        byGroup.values().removeIf(reached -> reached.stream().noneMatch(CheckMethod::isRecursive));
        byGroup.values().forEach(all::addAll);
    }

    /**
     * Returns the checks of schemas, and the checks that these call. They may belong to another group with equal
     * schemas.
     */
    private static Set<CheckMethod> reached(CheckPlan checks, Set<Schema> schemas) {
        Set<CheckMethod> reached = new LinkedHashSet<>();
        checks.methods().stream()
                .filter(method -> schemas.contains(method.schema()))
                .forEach(reached::add);
        checks.entries().forEach((schema, call) -> {
            if (schemas.contains(schema) && call.target() instanceof CheckTarget.Generated generated) {
                reached.add(generated.method());
            }
        });
        return withCalled(reached);
    }

    /** Adds the checks that some checks call, directly or through others. */
    private static Set<CheckMethod> withCalled(Set<CheckMethod> reached) {
        Deque<CheckMethod> pending = new ArrayDeque<>(reached);
        while (!pending.isEmpty()) {
            for (CheckMethod called : pending.remove().calls()) {
                if (reached.add(called)) {
                    pending.add(called);
                }
            }
        }
        return reached;
    }

    /** Returns whether the check of a schema is recursive, or calls a check that is. */
    boolean reachesRecursion(Schema schema) {
        Call entry = checks.entries().get(schema);
        return entry == null
                || (entry.target() instanceof CheckTarget.Generated generated
                        && withCalled(new LinkedHashSet<>(Set.of(generated.method()))).stream()
                                .anyMatch(CheckMethod::isRecursive));
    }

    /** Returns whether a group contains a recursive schema. */
    public boolean isDeep(OutputPlan group) {
        return byGroup.containsKey(group);
    }

    /** Returns the checks of a group that contains a recursive schema; none for other groups. */
    public Set<CheckMethod> of(OutputPlan group) {
        return byGroup.getOrDefault(group, Set.of());
    }

    /** Returns whether a check belongs to any such group. */
    public boolean contains(CheckMethod method) {
        return all.contains(method);
    }
}
