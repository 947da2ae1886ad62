package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;

/**
 * The checks of a run.
 *
 * @param methods every generated check in the order of planning
 * @param entries the check of each schema that is checked from outside: roots, definitions, and schemas that readers do
 *     not guarantee
 * @param scopes the representation of the dynamic scope
 * @param patterns the compiled form of each regular expression
 * @param checked the keywords that the checks enforce
 */
public record CheckPlan(
        List<CheckMethod> methods,
        Map<Schema, Call> entries,
        DynamicScopes scopes,
        Map<String, CompiledPattern> patterns,
        CheckedKeywords checked) {

    public CheckPlan {
        methods = List.copyOf(methods);
    }

    /**
     * Returns the check of a schema from outside.
     *
     * @throws IllegalArgumentException if the plan has no entry for the schema
     */
    public Call entry(Schema schema) {
        Call call = entries.get(schema);
        if (call == null) {
            throw new IllegalArgumentException("no check planned for " + schema);
        }
        return call;
    }

    /**
     * Returns the compiled form of a regular expression.
     *
     * @throws IllegalArgumentException if no schema of the plan has it
     */
    public CompiledPattern pattern(String regex) {
        CompiledPattern pattern = patterns.get(regex);
        if (pattern == null) {
            throw new IllegalArgumentException("no matcher planned for " + regex);
        }
        return pattern;
    }
}
