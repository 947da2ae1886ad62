package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the {@link Facts} of a graph. */
public final class Analyzer {

    private static final Kinds NULL_OR_OBJECT = Kinds.of(Kind.NULL).or(Kinds.of(Kind.OBJECT));

    private final SchemaGraph graph;
    private final boolean discriminators;

    /** Creates an analyzer that ignores {@code discriminator}. */
    public Analyzer(SchemaGraph graph) {
        this(graph, false);
    }

    /**
     * Creates an analyzer.
     *
     * @param discriminators whether OpenAPI's {@code discriminator} decides which branch applies
     */
    public Analyzer(SchemaGraph graph, boolean discriminators) {
        this.graph = graph;
        this.discriminators = discriminators;
    }

    /** Computes all facts. */
    public Facts analyze() {
        Map<Schema, Kinds> kinds = new KindInference(graph).infer();
        Map<Schema, List<Schema>> closures = new HashMap<>();
        for (Schema schema : graph.schemas()) {
            Set<Schema> closure = new LinkedHashSet<>();
            close(schema, closure);
            closures.put(schema, new ArrayList<>(closure));
        }
        Map<Schema, List<Edge<Schema>>> edges = SchemaEdges.of(graph);
        RepeatedPaths<Schema> paths = new RepeatedPaths<>(edges);
        return new Facts(
                graph,
                kinds,
                closures,
                new PatternReader(graph).read(),
                edges,
                new ScopeSensitivity(graph).find(),
                paths.cyclic(),
                paths.reachedTwice(Map.of()),
                discriminators(kinds),
                SecretSchemas.of(graph));
    }

    private Map<Keyword, DiscriminatorReading> discriminators(Map<Schema, Kinds> kinds) {
        Map<Keyword, DiscriminatorReading> readings = new HashMap<>();
        for (Schema schema : graph.schemas()) {
            for (Union union : schema.keywords(Union.class).toList()) {
                boolean used = (discriminators || DiscriminatorReader.isOfDialect(schema))
                        && differBesideObjects(union, kinds);
                new DiscriminatorReader(schema, branch -> kinds.getOrDefault(branch, Kinds.ALL))
                        .read(union.branches())
                        .ifPresent(reading -> readings.put(union, used ? reading : reading.unused()));
            }
        }
        return readings;
    }

    /** Returns whether the branches of a union accept different kinds of values, apart from objects. */
    private static boolean differBesideObjects(Union union, Map<Schema, Kinds> kinds) {
        Kinds earlier = Kinds.NONE;
        for (Schema branch : union.branches()) {
            Kinds others = kinds.getOrDefault(branch, Kinds.ALL).minus(NULL_OR_OBJECT);
            if (!others.and(earlier).isEmpty()) {
                return false;
            }
            earlier = earlier.or(others);
        }
        return true;
    }

    private void close(Schema schema, Set<Schema> closure) {
        if (!closure.add(schema)) {
            return;
        }
        graph.conjuncts(schema).forEach(conjunct -> close(conjunct, closure));
    }
}
