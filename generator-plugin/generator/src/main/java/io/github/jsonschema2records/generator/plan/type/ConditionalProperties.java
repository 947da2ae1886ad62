package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties that schemas name only under conditions: in {@code then} and {@code else}, or if another
 * property is present.
 */
final class ConditionalProperties {

    /** For each property the branches that name it, and for each branch the schemas that apply together then. */
    private final Map<String, List<List<Schema>>> applied = new LinkedHashMap<>();

    private final Map<String, List<List<Schema>>> conditions = new LinkedHashMap<>();
    private final Set<Schema> contributors = new LinkedHashSet<>();
    private final Set<Schema> sources = new LinkedHashSet<>();
    private final Set<Schema> visited = new HashSet<>();
    private final Facts facts;
    private final Set<String> known;

    /**
     * Finds the conditional properties of a conjunction.
     *
     * @param known the properties that its members name without a condition
     */
    ConditionalProperties(Facts facts, Collection<Schema> members, Set<String> known) {
        this.facts = facts;
        this.known = known;
        for (Schema member : members) {
            if (addBranches(member)) {
                contributors.add(member);
            }
        }
        conditions.keySet().removeAll(applied.keySet());
        applied.putAll(conditions);
    }

    /**
     * Returns the properties in the order of the text. Schemas in {@code if} count only if no branch describes the
     * property, as a condition says little about it.
     */
    Map<String, List<List<Schema>>> all() {
        return applied;
    }

    /** Returns whether only conditions name a property. */
    boolean isOnlyCondition(String name) {
        return conditions.containsKey(name);
    }

    /** Returns the members that have such branches. */
    Set<Schema> contributors() {
        return contributors;
    }

    /** Returns the schemas whose {@code properties} name one of them. */
    Set<Schema> sources() {
        return sources;
    }

    /** Returns whether one of the branches of a schema names a property. */
    private boolean addBranches(Schema schema) {
        boolean isNamed = false;
        for (Guarded guarded : schema.keywords(Guarded.class).toList()) {
            for (Guard guard : guarded.guards()) {
                isNamed |= guard.condition().match(new ConditionNames());
                isNamed |= addBranch(guard.then());
                isNamed |= addBranch(guard.otherwise());
            }
        }
        return isNamed;
    }

    private boolean addBranch(@Nullable Schema branch) {
        if (branch == null || !visited.add(branch)) {
            return false;
        }
        boolean isNamed = name(branch, applied);
        for (Schema member : facts.closure(branch)) {
            isNamed |= addBranches(member);
        }
        return isNamed;
    }

    private boolean name(Schema branch, Map<String, List<List<Schema>>> named) {
        Map<String, List<Schema>> own = new LinkedHashMap<>();
        for (Schema member : facts.closure(branch)) {
            Properties properties = member.keyword(Properties.class);
            if (properties != null) {
                properties.schemas().forEach((name, schema) -> {
                    if (!known.contains(name)) {
                        own.computeIfAbsent(name, n -> new ArrayList<>()).add(schema);
                        sources.add(member);
                    }
                });
            }
        }
        own.values()
                .removeIf(schemas ->
                        schemas.stream().anyMatch(schema -> facts.kinds(schema).isEmpty()));
        own.forEach((name, schemas) ->
                named.computeIfAbsent(name, n -> new ArrayList<>()).add(schemas));
        return !own.isEmpty();
    }

    /**
     * Adds the properties that the schema of a condition names. A condition on a property's presence describes no
     * property.
     */
    private final class ConditionNames implements Guard.Cases<Boolean> {

        @Override
        public Boolean holds(Guard.Holds condition) {
            return name(condition.schema(), conditions);
        }

        @Override
        public Boolean present(Guard.Present condition) {
            return false;
        }

        @Override
        public Boolean equalTo(Guard.Equals condition) {
            return false;
        }
    }
}
