package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemas that the validators and codecs of a group of roots look at, as data.
 *
 * @param program the text that the runtime's {@code SchemaProgram} reads: JSON, in lines
 * @param patterns the regular expressions in it, each once
 * @param roots the root schemas of the group
 * @param entries the number of each schema that is judged by itself: of roots, and of those that types stand for
 * @param schemas all schemas of the group
 */
public record OutputPlan(
        String program, List<String> patterns, List<Schema> roots, Map<Schema, Integer> entries, Set<Schema> schemas) {

    public OutputPlan {
        patterns = List.copyOf(patterns);
        roots = List.copyOf(roots);
    }

    /**
     * Each of some plans once. A group of roots has one plan, the same object, so they need not be compared by what they hold.
     */
    public static List<OutputPlan> distinct(Collection<OutputPlan> plans) {
        Set<OutputPlan> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return plans.stream().filter(seen::add).toList();
    }

    /**
     * The number of a schema that is judged by itself.
     *
     * @throws IllegalArgumentException if it is none
     */
    public int entry(Schema schema) {
        Integer entry = entries.get(schema);
        if (entry == null) {
            throw new IllegalArgumentException("no schema by itself: " + schema);
        }
        return entry;
    }
}
