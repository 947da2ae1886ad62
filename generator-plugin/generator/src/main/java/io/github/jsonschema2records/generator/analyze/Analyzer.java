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

    /** An analyzer to which {@code discriminator} says nothing. */
    public Analyzer(SchemaGraph graph) {
        this(graph, false);
    }

    /**
     * An analyzer.
     *
     * @param discriminators whether OpenAPI's {@code discriminator} decides which branch holds
     */
    public Analyzer(SchemaGraph graph, boolean discriminators) {
        this.graph = graph;
        this.discriminators = discriminators;
    }

    /** All facts. */
    public Facts analyze() {
        Map<Schema, Kinds> kinds = new KindInference(graph).infer();
        Map<Schema, List<Schema>> closures = new HashMap<>();
        for (Schema schema : graph.schemas()) {
            Set<Schema> closure = new LinkedHashSet<>();
            close(schema, closure);
            closures.put(schema, new ArrayList<>(closure));
        }
        Ways<Schema> ways = new Ways<>(SchemaWays.of(graph));
        return new Facts(
                graph,
                kinds,
                closures,
                new PatternReader(graph).read(),
                new ScopeSensitivity(graph).find(),
                ways.cyclic(),
                ways.reachedTwice(Map.of()),
                discriminators(kinds));
    }

    private Map<Keyword, DiscriminatorReading> discriminators(Map<Schema, Kinds> kinds) {
        Map<Keyword, DiscriminatorReading> found = new HashMap<>();
        for (Schema schema : graph.schemas()) {
            for (Union union : schema.keywords(Union.class).toList()) {
                boolean used = discriminators && differBesideObjects(union, kinds);
                new DiscriminatorReader(schema, branch -> kinds.getOrDefault(branch, Kinds.ALL))
                        .read(union.branches())
                        .ifPresent(reading -> found.put(union, used ? reading : reading.unused()));
            }
        }
        return found;
    }

    /** Returns whether the kind of a value that is no object tells the branches of a union apart. */
    private static boolean differBesideObjects(Union union, Map<Schema, Kinds> kinds) {
        Kinds seen = Kinds.NONE;
        for (Schema branch : union.branches()) {
            Kinds others = kinds.getOrDefault(branch, Kinds.ALL).minus(NULL_OR_OBJECT);
            if (!others.and(seen).isEmpty()) {
                return false;
            }
            seen = seen.or(others);
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
