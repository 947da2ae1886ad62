package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.regex.PatternResult;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each schema without an instance.
 *
 * @param graph the schemas
 * @param kinds which kinds of value each can accept, never too few
 * @param closures for each schema, itself and every schema that applies to the same value whenever it does, in the order of
 *     the text: branches of {@code allOf} and fixed references
 * @param patterns what each regular expression comes to
 * @param scopeSensitive the schemas from which a dynamic reference can be reached, whose checks therefore need the dynamic
 *     scope
 */
public record Facts(
        SchemaGraph graph,
        Map<Schema, Kinds> kinds,
        Map<Schema, List<Schema>> closures,
        Map<String, PatternResult> patterns,
        Set<Schema> scopeSensitive) {

    /** How each regular expression that is one is matched. */
    public Map<String, CompiledPattern> compiledPatterns() {
        Map<String, CompiledPattern> compiled = new LinkedHashMap<>();
        patterns.forEach((regex, result) -> {
            if (result instanceof CompiledPattern pattern) {
                compiled.put(regex, pattern);
            }
        });
        return compiled;
    }

    /** Which kinds of value a schema can accept. */
    public Kinds kinds(Schema schema) {
        return kinds.getOrDefault(schema, Kinds.ALL);
    }

    /** A schema and all that apply to the same value with it. */
    public List<Schema> closure(Schema schema) {
        return closures.getOrDefault(schema, List.of(schema));
    }

    /** The only strings that a schema can accept, or null where others are possible or none is. */
    public @Nullable Set<String> strings(Schema schema) {
        return new FiniteStrings(this).of(closure(schema));
    }
}
