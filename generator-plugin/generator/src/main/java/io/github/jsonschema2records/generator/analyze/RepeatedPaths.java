package io.github.jsonschema2records.generator.analyze;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the schemas of a cycle that one value can reach by more than one path. Such a schema, and all schemas that it
 * applies, would be evaluated twice as often at each level of the instance. The time would double with each level,
 * unless the first verdict is remembered.
 *
 * <p>The search follows two paths at once that divide somewhere in a cycle and stay at the same value. If they meet
 * again, the schema where they meet is such a schema. If the search takes too many steps, every schema of a cycle that
 * several others apply is included.
 *
 * @param <N> the type that represents a schema
 */
public final class RepeatedPaths<N> {

    private static final long MOST_STEPS = 40_000_000;

    /** The steps counted for a pair of schemas, which is visited once and kept in memory. */
    private static final int STEPS_A_PAIR = 200;

    private record Pair<N>(N one, N other) {}

    private final Map<N, List<Edge<N>>> edges;
    private final Set<N> cyclic;
    private final Set<N> leadingToCycles;
    private final Map<N, Integer> uses = new HashMap<>();
    private final Set<Pair<N>> visited = new HashSet<>();
    private final Deque<Pair<N>> pending = new ArrayDeque<>();
    private final Set<N> meetings = new LinkedHashSet<>();
    private final StepLimit steps;

    /**
     * Creates a graph.
     *
     * @param edges the edges from each schema, in an order that is always the same
     */
    public RepeatedPaths(Map<N, List<Edge<N>>> edges) {
        this(edges, MOST_STEPS);
    }

    /**
     * Creates a graph.
     *
     * @param mostSteps limit of the steps of a search
     */
    RepeatedPaths(Map<N, List<Edge<N>>> edges, long mostSteps) {
        this.edges = edges;
        this.steps = new StepLimit(mostSteps);
        Map<N, List<N>> next = new LinkedHashMap<>();
        edges.forEach((from, all) -> next.put(from, all.stream().map(Edge::to).toList()));
        next.values().forEach(all -> all.forEach(to -> uses.merge(to, 1, Integer::sum)));
        Cycles<N> cycles = new Cycles<>(next);
        cyclic = cycles.nodes();
        leadingToCycles = cycles.leadingTo(cyclic);
    }

    /** Returns the schemas that can reach themselves. */
    public Set<N> cyclic() {
        return Collections.unmodifiableSet(cyclic);
    }

    /**
     * Returns the schemas of a cycle that one value can reach by more than one path. Schemas that only one other schema
     * applies, at one place, are left out: the other one is evaluated once.
     *
     * @param entries number of times that each is applied from outside the graph
     */
    public Set<N> reachedTwice(Map<N, Integer> entries) {
        for (N node : cyclic) {
            divide(node);
        }
        while (!pending.isEmpty() && !steps.isExceeded()) {
            Pair<N> pair = pending.remove();
            walk(pair.one, pair.other);
        }
        Set<N> repeated = new LinkedHashSet<>(steps.isExceeded() ? cyclic : meetings);
        repeated.removeIf(n -> uses.getOrDefault(n, 0) + entries.getOrDefault(n, 0) < 2);
        return repeated;
    }

    /** Returns the number of steps so far. */
    long steps() {
        return steps.steps();
    }

    /** Returns the edges from a schema; none after the search has stopped. */
    private List<Edge<N>> from(N node) {
        List<Edge<N>> from = steps.isExceeded() ? List.of() : edges.getOrDefault(node, List.of());
        steps.take(from.size());
        return from;
    }

    /** Handles two paths that divide at a schema. */
    private void divide(N node) {
        List<Edge<N>> all = from(node);
        for (int i = 0; i < all.size() && !steps.isExceeded(); i++) {
            steps.take(all.size() - i);
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).isCompatible(all.get(j))) {
                    divide(all.get(i), all.get(j));
                }
            }
        }
    }

    private void divide(Edge<N> one, Edge<N> other) {
        boolean stays = one.place().equals(ValuePlaces.HERE);
        if (stays && other.place().equals(ValuePlaces.HERE)) {
            reach(one.to(), other.to());
        } else if (stays) {
            catchUp(one.to(), other);
        } else if (other.place().equals(ValuePlaces.HERE)) {
            catchUp(other.to(), one);
        } else {
            meet(one, other);
        }
    }

    /** Handles a path that is at another value already. Every schema applied to that value may follow. */
    private void catchUp(N node, Edge<N> ahead) {
        Deque<N> here = new ArrayDeque<>(List.of(node));
        Set<N> done = new HashSet<>(here);
        while (!here.isEmpty()) {
            for (Edge<N> edge : from(here.remove())) {
                if (!edge.place().equals(ValuePlaces.HERE)) {
                    meet(edge, ahead);
                } else if (leadingToCycles.contains(edge.to()) && done.add(edge.to())) {
                    here.add(edge.to());
                }
            }
        }
    }

    private void meet(Edge<N> one, Edge<N> other) {
        if (one.place().mayMeet(other.place())) {
            reach(one.to(), other.to());
        }
    }

    /** Handles two schemas that are applied to the same value. */
    private void reach(N one, N other) {
        if (one.equals(other)) {
            if (cyclic.contains(one)) {
                meetings.add(one);
            }
        } else if (leadingToCycles.contains(one)
                && leadingToCycles.contains(other)
                && !visited.contains(new Pair<>(other, one))
                && visited.add(new Pair<>(one, other))) {
            steps.take(STEPS_A_PAIR);
            pending.add(new Pair<>(one, other));
        }
    }

    private void walk(N one, N other) {
        for (Edge<N> edge : from(one)) {
            if (edge.place().equals(ValuePlaces.HERE)) {
                reach(edge.to(), other);
            } else if (leadingToCycles.contains(edge.to())) {
                from(other).stream()
                        .filter(w -> !w.place().equals(ValuePlaces.HERE))
                        .forEach(w -> meet(edge, w));
            }
        }
        for (Edge<N> edge : from(other)) {
            if (edge.place().equals(ValuePlaces.HERE)) {
                reach(one, edge.to());
            }
        }
    }
}
