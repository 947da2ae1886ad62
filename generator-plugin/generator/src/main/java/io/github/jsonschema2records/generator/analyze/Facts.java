package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.DiscriminatorReading.Fault;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.regex.PatternResult;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts about each schema that need no instance.
 *
 * @param graph the schemas
 * @param kinds the kinds of value that each can accept, never too few
 * @param closures the closure of each schema: itself, and every schema that always applies to the same value, through
 *     {@code allOf} and fixed references, in the order of the text
 * @param patterns the compiled form of each regular expression
 * @param edges the edges from each schema to the schemas that it applies, if every branch of every union is tried
 * @param scopeSensitive the schemas from which a dynamic reference can be reached, so that their checks need the
 *     dynamic scope
 * @param recursive the schemas that can reach themselves
 * @param repeated those recursive schemas that one value can reach by more than one path, if every branch of every
 *     union is tried
 * @param discriminators the {@code discriminator} beside each {@code oneOf} or {@code anyOf}
 * @param secrets the schemas of secrets
 */
public record Facts(
        SchemaGraph graph,
        Map<Schema, Kinds> kinds,
        Map<Schema, List<Schema>> closures,
        Map<String, PatternResult> patterns,
        Map<Schema, List<Edge<Schema>>> edges,
        Set<Schema> scopeSensitive,
        Set<Schema> recursive,
        Set<Schema> repeated,
        Map<Keyword, DiscriminatorReading> discriminators,
        SecretSchemas secrets) {

    /**
     * Returns the {@code discriminator} beside a {@code oneOf} or {@code anyOf}; null if there is none, or if it is not
     * used.
     */
    public @Nullable Discriminator discriminator(Keyword union) {
        DiscriminatorReading reading = discriminators.get(union);
        return reading == null ? null : reading.discriminator();
    }

    /**
     * Returns the faults of a {@code discriminator} beside a {@code oneOf} or {@code anyOf}, whether it is used or not.
     */
    public List<Fault> discriminatorFaults(Keyword union) {
        DiscriminatorReading reading = discriminators.get(union);
        return reading == null ? List.of() : reading.faults();
    }

    /** Returns the compiled form of each valid regular expression. */
    public Map<String, CompiledPattern> compiledPatterns() {
        Map<String, CompiledPattern> compiled = new LinkedHashMap<>();
        patterns.forEach((regex, result) -> {
            if (result instanceof CompiledPattern pattern) {
                compiled.put(regex, pattern);
            }
        });
        return compiled;
    }

    /** Returns the kinds of value that a schema can accept. */
    public Kinds kinds(Schema schema) {
        return kinds.getOrDefault(schema, Kinds.ALL);
    }

    /** Returns a schema and all schemas that always apply to the same value. */
    public List<Schema> closure(Schema schema) {
        return closures.getOrDefault(schema, List.of(schema));
    }

    /**
     * Returns the properties that the other keywords of a schema evaluate, so that {@code unevaluatedProperties} needs
     * no tracking; null if that depends on the object.
     */
    public @Nullable EvaluatedMembers evaluatedProperties(Schema schema) {
        return evaluatedProperties(schema, Set.of());
    }

    /**
     * Returns the same if some branches of unions are excluded.
     *
     * @param impossible the excluded branches
     */
    public @Nullable EvaluatedMembers evaluatedProperties(Schema schema, Set<Schema> impossible) {
        return new EvaluatedInference(this, Kind.OBJECT, branch -> !impossible.contains(branch))
                .before(schema)
                .ifCertain();
    }

    /**
     * Returns the properties that the other keywords of a schema evaluate, depending only on which branches of {@code
     * anyOf} and similar keywords accept the object; null if it depends on more than that.
     */
    public @Nullable EvaluatedPerBranch evaluatedPropertiesByBranch(Schema schema) {
        return new BranchInference(new EvaluatedInference(this, Kind.OBJECT, branch -> true)).before(schema);
    }

    /**
     * Returns the same as {@link #evaluatedProperties(Schema)}, for the items of an array and {@code unevaluatedItems}.
     */
    public @Nullable EvaluatedMembers evaluatedItems(Schema schema) {
        return new EvaluatedInference(this, Kind.ARRAY, branch -> true)
                .before(schema)
                .ifCertain();
    }
}
