package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Applicator;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.SchemaLocation;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes programs for schemas that are evaluated by themselves, with all schemas that they reach. Roots that reach a
 * common schema share a program, so that no schema is written twice. Other roots have separate programs. A schema that
 * no root reaches belongs to the root of its document. A schema is written inside the keyword that applies it, so that
 * its location need not be written. A schema that only references reach is written with its pointer in its resource.
 */
public final class OutputPlanner {

    private final Facts facts;
    private final SchemaGraph graph;
    private final boolean assertFormats;
    private final Collection<Schema> roots;
    private final Collection<Schema> typed;
    private final RootGroups<Schema> groups = new RootGroups<>();
    private final Map<Schema, Schema> reachedFrom = new LinkedHashMap<>();
    private final Set<Schema> inline = new HashSet<>();

    /** Creates a planner whose roots are all roots of the graph. */
    public OutputPlanner(Facts facts, boolean assertFormats, Collection<Schema> typed) {
        this(facts, assertFormats, facts.graph().roots(), typed);
    }

    /**
     * Creates a planner.
     *
     * @param assertFormats whether {@code format} is an assertion in every dialect
     * @param roots the schemas with a validator that users see
     * @param typed the schemas of types
     */
    public OutputPlanner(Facts facts, boolean assertFormats, Collection<Schema> roots, Collection<Schema> typed) {
        this.facts = facts;
        this.graph = facts.graph();
        this.assertFormats = assertFormats;
        this.roots = roots;
        this.typed = typed;
    }

    /**
     * Returns the plan of each root schema, and of each schema of a type. All schemas of one group have the same plan.
     */
    public Map<Schema, OutputPlan> plan() {
        roots.forEach(root -> reachAll(root, root));
        for (Schema schema : typed) {
            Schema root = rootAround(schema);
            if (root != null) {
                reachAll(schema, root);
            }
        }
        Map<Schema, Map<URI, List<Schema>>> written = new LinkedHashMap<>();
        reachedFrom.forEach((schema, root) -> {
            if (!inline.contains(schema)) {
                written.computeIfAbsent(groups.of(root), g -> new LinkedHashMap<>())
                        .computeIfAbsent(schema.location().base(), r -> new ArrayList<>())
                        .add(schema);
            }
        });
        Map<Schema, List<Schema>> rootsOf = byGroup(roots);
        Map<Schema, List<Schema>> typedOf = byGroup(typed);
        Map<Schema, List<Schema>> allOf = byGroup(reachedFrom.keySet());
        Map<Schema, OutputPlan> plans = new LinkedHashMap<>();
        written.forEach((group, resources) -> {
            List<Schema> members = List.copyOf(rootsOf.getOrDefault(group, List.of()));
            Set<Schema> entries = new LinkedHashSet<>(members);
            entries.addAll(typedOf.getOrDefault(group, List.of()));
            Set<Schema> schemas = Set.copyOf(allOf.getOrDefault(group, List.of()));
            OutputPlan plan = plan(members, entries, schemas, resources);
            entries.forEach(schema -> plans.put(schema, plan));
        });
        return plans;
    }

    private @Nullable Schema rootAround(Schema schema) {
        Schema at = schema;
        while (at != null && !roots.contains(at)) {
            at = at.parent();
        }
        return at;
    }

    /** Returns the schemas that roots reach, in their order, for each group of roots. */
    private Map<Schema, List<Schema>> byGroup(Collection<Schema> schemas) {
        Map<Schema, List<Schema>> byRoot = new HashMap<>();
        for (Schema schema : schemas) {
            Schema root = reachedFrom.get(schema);
            if (root != null) {
                byRoot.computeIfAbsent(groups.of(root), g -> new ArrayList<>()).add(schema);
            }
        }
        return byRoot;
    }

    private OutputPlan plan(
            List<Schema> roots, Set<Schema> judged, Set<Schema> schemas, Map<URI, List<Schema>> resources) {
        Map<Schema, Integer> numbers = new HashMap<>();
        new SchemaProgramWriter(facts, assertFormats, numbers).write(resources.values());
        SchemaProgramWriter text = new SchemaProgramWriter(facts, assertFormats, numbers);
        String program = text.write(resources.values());
        Map<Schema, Integer> entries = new LinkedHashMap<>();
        judged.forEach(schema -> entries.put(schema, numbers.get(schema)));
        return new OutputPlan(program, text.patterns(), roots, entries, schemas);
    }

    private void reachAll(Schema start, Schema root) {
        Deque<Schema> pending = new ArrayDeque<>();
        reach(start, root, pending);
        while (!pending.isEmpty()) {
            for (Occurrence occurrence : pending.remove().occurrences()) {
                Keyword keyword = occurrence.keyword();
                if (keyword instanceof Applicator) {
                    inline.addAll(keyword.subschemas().values());
                }
                graph.applied(keyword).forEach(s -> reach(s, root, pending));
            }
        }
    }

    private void reach(Schema schema, Schema root, Deque<Schema> pending) {
        Schema earlier = reachedFrom.putIfAbsent(schema, root);
        if (earlier == null) {
            pending.add(schema);
        } else {
            groups.join(earlier, root);
        }
    }

    /** Returns the resource of a schema as locations show it. */
    static String resource(Schema schema) {
        SchemaLocation location = schema.location();
        String display = location.display();
        return display.substring(
                0, display.length() - location.resourcePointer().length() - 1);
    }
}
