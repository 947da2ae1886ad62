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
 * What is known of each schema without an instance.
 *
 * @param graph the schemas
 * @param kinds which kinds of value each can accept, never too few
 * @param closures for each schema, itself and every schema that applies to the same value whenever it does, in the order of
 *     the text: branches of {@code allOf} and fixed references
 * @param patterns what each regular expression comes to
 * @param scopeSensitive the schemas from which a dynamic reference can be reached, whose checks therefore need the dynamic
 *     scope
 * @param recursive the schemas that can reach themselves
 * @param repeated those of them that one value can reach on more than one way, if every branch of every union is tried
 * @param discriminators what each {@code discriminator} says of the {@code oneOf} or {@code anyOf} beside it
 */
public record Facts(
        SchemaGraph graph,
        Map<Schema, Kinds> kinds,
        Map<Schema, List<Schema>> closures,
        Map<String, PatternResult> patterns,
        Set<Schema> scopeSensitive,
        Set<Schema> recursive,
        Set<Schema> repeated,
        Map<Keyword, DiscriminatorReading> discriminators) {

    /** What a {@code discriminator} that is used says of a {@code oneOf} or {@code anyOf} beside it; null without one. */
    public @Nullable Discriminator discriminator(Keyword union) {
        DiscriminatorReading reading = discriminators.get(union);
        return reading == null ? null : reading.discriminator();
    }

    /** What is wrong with a {@code discriminator} beside a {@code oneOf} or {@code anyOf}, whether it is used or not. */
    public List<Fault> discriminatorFaults(Keyword union) {
        DiscriminatorReading reading = discriminators.get(union);
        return reading == null ? List.of() : reading.faults();
    }

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

    /**
     * What the other keywords of a schema evaluate of each object that satisfies them, so that it is known what
     * {@code unevaluatedProperties} is left with; null where that depends on the object.
     */
    public @Nullable EvaluatedMembers evaluatedProperties(Schema schema) {
        return evaluatedProperties(schema, Set.of());
    }

    /**
     * The same, where it has been decided for some unions which branch holds.
     *
     * @param impossible the branches that do not
     */
    public @Nullable EvaluatedMembers evaluatedProperties(Schema schema, Set<Schema> impossible) {
        return new EvaluatedInference(this, Kind.OBJECT, branch -> !impossible.contains(branch))
                .before(schema)
                .known();
    }

    /**
     * What the other keywords of a schema evaluate of an object that satisfies them, so that it is enough to know which
     * branches of {@code anyOf} and the like hold; null where it takes more than that.
     */
    public @Nullable EvaluatedPerBranch evaluatedPropertiesByBranch(Schema schema) {
        return new EvaluatedInference(this, Kind.OBJECT, branch -> true).beforeByBranch(schema);
    }

    /** As {@link #evaluatedProperties(Schema)}, for the items of an array and {@code unevaluatedItems}. */
    public @Nullable EvaluatedMembers evaluatedItems(Schema schema) {
        return new EvaluatedInference(this, Kind.ARRAY, branch -> true)
                .before(schema)
                .known();
    }
}
