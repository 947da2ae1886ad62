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
 * The ways from schemas to those that they apply, and which schemas of a cycle one value can reach on more than one way. Each
 * such schema, and all that it applies, would be evaluated twice as often at each level of the instance: the time would double
 * with each level, unless the first verdict is remembered.
 *
 * <p>That is found by walking on two ways at once that part somewhere in a cycle and stay at the same value: where they meet
 * again is such a schema. The walk is given up where it takes too many steps; then each schema of a cycle that several apply
 * counts.
 *
 * @param <N> what stands for a schema
 */
public final class Ways<N> {

    private static final long MOST_STEPS = 40_000_000;

    /** What a pair of schemas costs that is looked at once and kept: it takes memory. */
    private static final int STEPS_A_PAIR = 200;

    private record Pair<N>(N one, N other) {}

    private final Map<N, List<Way<N>>> ways;
    private final Set<N> cyclic;
    private final Set<N> leadingToCycles;
    private final Map<N, Integer> uses = new HashMap<>();
    private final Set<Pair<N>> seen = new HashSet<>();
    private final Deque<Pair<N>> pending = new ArrayDeque<>();
    private final Set<N> met = new LinkedHashSet<>();
    private final StepLimit steps;

    /**
     * A graph.
     *
     * @param ways the ways from each schema, in an order that is always the same
     */
    public Ways(Map<N, List<Way<N>>> ways) {
        this(ways, MOST_STEPS);
    }

    /**
     * A graph.
     *
     * @param mostSteps how many steps a walk may take
     */
    Ways(Map<N, List<Way<N>>> ways, long mostSteps) {
        this.ways = ways;
        this.steps = new StepLimit(mostSteps);
        Map<N, List<N>> next = new LinkedHashMap<>();
        ways.forEach((from, all) -> next.put(from, all.stream().map(Way::to).toList()));
        next.values().forEach(all -> all.forEach(to -> uses.merge(to, 1, Integer::sum)));
        Cycles<N> cycles = new Cycles<>(next);
        cyclic = cycles.nodes();
        leadingToCycles = cycles.leadingTo(cyclic);
    }

    /** The schemas that can reach themselves. */
    public Set<N> cyclic() {
        return Collections.unmodifiableSet(cyclic);
    }

    /**
     * The schemas of a cycle that one value can reach on more than one way. Those that only one other schema applies, at one
     * place, are left out: that one is evaluated once.
     *
     * @param entries how often each is applied from outside the graph
     */
    public Set<N> reachedTwice(Map<N, Integer> entries) {
        for (N node : cyclic) {
            part(node);
        }
        while (!pending.isEmpty() && !steps.isExceeded()) {
            Pair<N> pair = pending.remove();
            walk(pair.one, pair.other);
        }
        Set<N> found = new LinkedHashSet<>(steps.isExceeded() ? cyclic : met);
        found.removeIf(n -> uses.getOrDefault(n, 0) + entries.getOrDefault(n, 0) < 2);
        return found;
    }

    /** How many steps have been taken so far. */
    long taken() {
        return steps.taken();
    }

    /** The ways from a schema; none where the walk is given up. */
    private List<Way<N>> from(N node) {
        List<Way<N>> from = steps.isExceeded() ? List.of() : ways.getOrDefault(node, List.of());
        steps.take(from.size());
        return from;
    }

    /** Two ways part at a schema. */
    private void part(N node) {
        List<Way<N>> all = from(node);
        for (int i = 0; i < all.size() && !steps.isExceeded(); i++) {
            steps.take(all.size() - i);
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).goesWith(all.get(j))) {
                    part(all.get(i), all.get(j));
                }
            }
        }
    }

    private void part(Way<N> one, Way<N> other) {
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

    /** One way has gone on to another value already; whatever applies to this one here may follow. */
    private void catchUp(N node, Way<N> ahead) {
        Deque<N> here = new ArrayDeque<>(List.of(node));
        Set<N> done = new HashSet<>(here);
        while (!here.isEmpty()) {
            for (Way<N> way : from(here.remove())) {
                if (!way.place().equals(ValuePlaces.HERE)) {
                    meet(way, ahead);
                } else if (leadingToCycles.contains(way.to()) && done.add(way.to())) {
                    here.add(way.to());
                }
            }
        }
    }

    private void meet(Way<N> one, Way<N> other) {
        if (one.place().mayMeet(other.place())) {
            reach(one.to(), other.to());
        }
    }

    /** Two schemas are applied to the same value. */
    private void reach(N one, N other) {
        if (one.equals(other)) {
            if (cyclic.contains(one)) {
                met.add(one);
            }
        } else if (leadingToCycles.contains(one)
                && leadingToCycles.contains(other)
                && !seen.contains(new Pair<>(other, one))
                && seen.add(new Pair<>(one, other))) {
            steps.take(STEPS_A_PAIR);
            pending.add(new Pair<>(one, other));
        }
    }

    private void walk(N one, N other) {
        for (Way<N> way : from(one)) {
            if (way.place().equals(ValuePlaces.HERE)) {
                reach(way.to(), other);
            } else if (leadingToCycles.contains(way.to())) {
                from(other).stream()
                        .filter(w -> !w.place().equals(ValuePlaces.HERE))
                        .forEach(w -> meet(way, w));
            }
        }
        for (Way<N> way : from(other)) {
            if (way.place().equals(ValuePlaces.HERE)) {
                reach(one, way.to());
            }
        }
    }
}
