package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The program of a group of roots: their schemas as data, for validators and codecs.
 *
 * @param program the text for the runtime's {@code SchemaProgram}: JSON, in lines
 * @param patterns the regular expressions in it, each once
 * @param roots the root schemas of the group
 * @param entries the number of each schema that is evaluated by itself: roots, and schemas of types
 * @param schemas all schemas of the group
 */
public record OutputPlan(
        String program, List<String> patterns, List<Schema> roots, Map<Schema, Integer> entries, Set<Schema> schemas) {

    public OutputPlan {
        patterns = List.copyOf(patterns);
        roots = List.copyOf(roots);
    }

    /** Returns each of some plans once. A group of roots has one plan object, so identity is compared. */
    public static List<OutputPlan> distinct(Collection<OutputPlan> plans) {
        Set<OutputPlan> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        return plans.stream().filter(distinct::add).toList();
    }

    /**
     * Returns the number of a schema that is evaluated by itself.
     *
     * @throws IllegalArgumentException if the schema is not evaluated by itself
     */
    public int entry(Schema schema) {
        Integer entry = entries.get(schema);
        if (entry == null) {
            throw new IllegalArgumentException("no schema by itself: " + schema);
        }
        return entry;
    }
}
