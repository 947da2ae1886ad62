package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;

/**
 * The checks of a run.
 *
 * @param methods every generated check in the order of planning
 * @param entries what checks each schema that is checked from outside: roots, definitions, and what readers leave to checks
 * @param scopes how the dynamic scope is kept
 * @param patterns how each regular expression is matched
 * @param checked which keywords the checks were made from
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
     * What checks a schema from outside.
     *
     * @throws IllegalArgumentException if that was not asked of the plan
     */
    public Call entry(Schema schema) {
        Call call = entries.get(schema);
        if (call == null) {
            throw new IllegalArgumentException("no check planned for " + schema);
        }
        return call;
    }

    /**
     * How a regular expression is matched.
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
