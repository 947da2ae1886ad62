package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;

/**
 * The schemas that the validators of a group of roots look at, as data.
 *
 * @param program the text that the runtime's {@code SchemaProgram} reads: JSON, in lines
 * @param patterns the regular expressions in it, each once
 * @param entries the number of each root schema
 */
public record OutputPlan(String program, List<String> patterns, Map<Schema, Integer> entries) {

    public OutputPlan {
        patterns = List.copyOf(patterns);
    }

    /**
     * The number of a root schema.
     *
     * @throws IllegalArgumentException if it is none
     */
    public int entry(Schema root) {
        Integer entry = entries.get(root);
        if (entry == null) {
            throw new IllegalArgumentException("no root schema: " + root);
        }
        return entry;
    }
}
