package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.Edge;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.RepeatedPaths;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.graph.ReusedTypes;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.plan.type.DispatchChoice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans one check for each distinct subschema that can be reached from outside. */
public final class CheckPlanner {

    /**
     * Identifies schemas that share a check: those of equal structure in one unit, except for the outermost schema of
     * the unit.
     */
    private record Key(Schema unit, boolean isUnit, int structure, boolean tracked) {}

    private final Facts facts;
    private final boolean assertFormats;
    private final ReusedTypes reused;
    private final DynamicScopes scopes;
    private final Set<Schema> sensitive;
    private final DispatchChoice dispatches;
    private final BranchFilterChoice filters;
    private final SharedStructures structure;
    private final CheckedKeywords.Collector checked = new CheckedKeywords.Collector();
    private final Map<Key, CheckMethod> methods = new LinkedHashMap<>();
    private final Deque<CheckMethod> unfinished = new ArrayDeque<>();

    /**
     * Creates a planner.
     *
     * @param assertFormats whether {@code format} is an assertion in every dialect
     */
    public CheckPlanner(Facts facts, boolean assertFormats) {
        this.facts = facts;
        this.reused = facts.graph().reused();
        this.assertFormats = assertFormats;
        this.scopes = new DynamicScopes(facts.graph());
        this.sensitive = facts.scopeSensitive();
        this.structure = new SharedStructures(facts);
        this.dispatches = new DispatchChoice(facts);
        this.filters = new BranchFilterChoice(facts);
    }

    /** Returns the plan for schemas that are checked from outside. */
    public CheckPlan plan(Collection<Schema> entries) {
        return plan(entries, Set.of());
    }

    /**
     * Returns the plan for schemas that are checked from outside.
     *
     * @param deciding those by which readers find a branch at each level, though outer checks may have decided the same
     *     value
     */
    public CheckPlan plan(Collection<Schema> entries, Set<Schema> deciding) {
        Map<Schema, Call> calls = new LinkedHashMap<>();
        for (Schema entry : entries) {
            calls.put(entry, call(entry, "", false, entry));
        }
        while (!unfinished.isEmpty()) {
            CheckMethod method = unfinished.remove();
            method.steps(new StepPlanner(this, method).plan());
        }
        SharedPlaces.complete(methods.values());
        remember(calls, deciding);
        return new CheckPlan(
                List.copyOf(methods.values()), calls, scopes, facts.compiledPatterns(), checked.complete());
    }

    /**
     * Marks the checks whose verdicts are remembered: those in a cycle that one value can reach by more than one path.
     */
    private void remember(Map<Schema, Call> entries, Set<Schema> deciding) {
        Map<CheckMethod, List<Edge<CheckMethod>>> steps = StepEdges.of(methods.values());
        RepeatedPaths<CheckMethod> paths = new RepeatedPaths<>(steps);
        if (paths.cyclic().isEmpty()) {
            return;
        }
        paths.cyclic().forEach(CheckMethod::recur);
        steps.forEach(
                (method, called) -> method.calls(called.stream().map(Edge::to).toList()));
        Map<CheckMethod, Integer> calls = new HashMap<>();
        entries.forEach((schema, call) -> {
            if (call.target() instanceof CheckTarget.Generated generated) {
                calls.merge(generated.method(), 1, Integer::sum);
                if (deciding.contains(schema) && paths.cyclic().contains(generated.method())) {
                    generated.method().remember();
                }
            }
        });
        paths.reachedTwice(calls).forEach(CheckMethod::remember);
    }

    Facts facts() {
        return facts;
    }

    boolean assertFormats() {
        return assertFormats;
    }

    DispatchChoice dispatches() {
        return dispatches;
    }

    BranchFilterChoice filters() {
        return filters;
    }

    DynamicScopes scopes() {
        return scopes;
    }

    /**
     * Returns a call of a subschema.
     *
     * @param path the evaluation path to it
     * @param tracked whether it has to track what it evaluates
     * @param from the schema that applies it
     */
    Call call(Schema schema, String path, boolean tracked, Schema from) {
        List<Call.Reference> references = new ArrayList<>();
        List<Schema> schemas = new ArrayList<>(List.of(from, schema));
        Set<Schema> visited = new HashSet<>();
        Schema end = schema;
        Occurrence alias = soleReference(end);
        while (alias != null && visited.add(end)) {
            Schema next = facts.graph().target((Reference) alias.keyword()).initial();
            references.add(
                    new Call.Reference("/" + alias.name(), next.location().display()));
            schemas.add(next);
            checked.alias(end, alias.name());
            end = next;
            alias = soleReference(end);
        }
        CheckTarget target = target(end, tracked);
        checked.target(end, target);
        List<Schema> entered = sensitive.contains(end) ? entered(schemas) : List.of();
        return new Call(target, path, references, entered, Call.NO_MARK, null);
    }

    /** Returns the schemas on a path that belong to another resource than the schema before. */
    private static List<Schema> entered(List<Schema> schemas) {
        List<Schema> entered = new ArrayList<>();
        for (int i = 1; i < schemas.size(); i++) {
            if (!schemas.get(i)
                    .location()
                    .base()
                    .equals(schemas.get(i - 1).location().base())) {
                entered.add(schemas.get(i));
            }
        }
        return entered;
    }

    /** Notes that a check enforces a subschema, which needs no check of its own then. */
    void takesIn(Schema subschema) {
        checked.inline(
                subschema, counting(subschema).stream().map(Occurrence::name).collect(Collectors.toUnmodifiableSet()));
    }

    private CheckTarget target(Schema schema, boolean tracked) {
        if (schema.isFalse()) {
            return new CheckTarget.Never();
        }
        List<Occurrence> keywords = counting(schema);
        if (keywords.isEmpty()) {
            return new CheckTarget.Always();
        }
        Type type = onlyType(schema);
        if (type != null) {
            return new CheckTarget.OfType(type.types(), type.integralDecimals());
        }
        boolean notes = tracked && StepPlanner.evaluates(keywords);
        ReusedType outside = notes || sensitive.contains(schema) ? null : reused.of(schema);
        if (outside != null && outside.exact()) {
            return new CheckTarget.Reused(outside);
        }
        Schema unit = TopLevelSchemas.unitOf(schema);
        Key key = new Key(unit, unit == schema, structure.of(schema), notes);
        CheckMethod method = methods.get(key);
        if (method == null) {
            method = new CheckMethod(methods.size(), schema, key.tracked(), sensitive.contains(schema));
            methods.put(key, method);
            unfinished.add(method);
        }
        method.checks(schema);
        return new CheckTarget.Generated(method);
    }

    /** Returns the keywords that constrain values. */
    private List<Occurrence> counting(Schema schema) {
        return schema.occurrences().stream()
                .filter(o -> o.keyword().constrains() && !isAnnotationHere(o))
                .toList();
    }

    /** Returns the {@code type} of a schema without any other constraint, or null. */
    @Nullable
    Type onlyType(Schema schema) {
        List<Occurrence> keywords = counting(schema);
        return keywords.size() == 1 && keywords.get(0).keyword() instanceof Type type ? type : null;
    }

    /** Returns whether a keyword is a {@code format} that is only an annotation. */
    boolean isAnnotationHere(Occurrence occurrence) {
        return occurrence.keyword() instanceof Format format && !(assertFormats || format.asserted());
    }

    /** Returns the fixed reference of a schema without any other constraint, or null. */
    private @Nullable Occurrence soleReference(Schema schema) {
        List<Occurrence> constraining = schema.occurrences().stream()
                .filter(o -> o.keyword().constrains())
                .toList();
        return constraining.size() == 1
                        && constraining.get(0).keyword() instanceof Reference reference
                        && facts.graph().target(reference) instanceof Target.Fixed
                ? constraining.get(0)
                : null;
    }
}
