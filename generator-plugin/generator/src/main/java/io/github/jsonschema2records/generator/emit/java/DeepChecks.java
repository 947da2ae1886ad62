package io.github.jsonschema2records.generator.emit.java;

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

/** The checks of each group of roots that reaches a recursive schema, so that its values can be nested as deep as one likes. */
public final class DeepChecks {

    private final IdentityHashMap<OutputPlan, Set<CheckMethod>> byGroup = new IdentityHashMap<>();
    private final Set<CheckMethod> all = new HashSet<>();

    /** Of the groups of a run. */
    public DeepChecks(CheckPlan checks, Collection<OutputPlan> groups) {
        if (checks.methods().stream().noneMatch(CheckMethod::isRecursive)) {
            return;
        }
        for (OutputPlan group : groups) {
            byGroup.computeIfAbsent(group, g -> reached(checks, g.schemas()));
        }
        byGroup.values().removeIf(reached -> reached.stream().noneMatch(CheckMethod::isRecursive));
        byGroup.values().forEach(all::addAll);
    }

    /** The checks of schemas, and those that they call, which may be those of another group that say the same. */
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

    /** Whether a group reaches a recursive schema. */
    public boolean isDeep(OutputPlan group) {
        return byGroup.containsKey(group);
    }

    /** The checks of a group that reaches a recursive schema; else none. */
    public Set<CheckMethod> of(OutputPlan group) {
        return byGroup.getOrDefault(group, Set.of());
    }

    /** Whether a check is one of those of any group. */
    public boolean contains(CheckMethod method) {
        return all.contains(method);
    }
}
