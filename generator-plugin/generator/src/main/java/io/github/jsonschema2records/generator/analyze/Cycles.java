package io.github.jsonschema2records.generator.analyze;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The nodes of a directed graph from which a way leads back to themselves. Does not recurse: schemas may nest deep. */
final class Cycles<N> {

    private final Map<N, List<N>> next;
    private final Map<N, List<N>> before = new HashMap<>();

    /** @param next the successors of each node */
    Cycles(Map<N, List<N>> next) {
        this.next = next;
        next.forEach((from, all) -> all.forEach(
                to -> before.computeIfAbsent(to, n -> new ArrayList<>()).add(from)));
    }

    /** Those on a cycle: by Kosaraju's algorithm, which looks for what can be reached both ways. */
    Set<N> nodes() {
        List<N> finished = finished();
        Set<N> seen = new HashSet<>();
        Set<N> cyclic = new LinkedHashSet<>();
        for (int i = finished.size() - 1; i >= 0; i--) {
            N node = finished.get(i);
            if (!seen.contains(node)) {
                List<N> component = component(node, seen);
                if (component.size() > 1 || next.getOrDefault(node, List.of()).contains(node)) {
                    cyclic.addAll(component);
                }
            }
        }
        return cyclic;
    }

    /** All nodes, each behind those that it leads to and that do not lead back. */
    private List<N> finished() {
        List<N> finished = new ArrayList<>();
        Set<N> seen = new HashSet<>();
        for (N start : next.keySet()) {
            Map<N, Iterator<N>> open = new LinkedHashMap<>();
            Deque<N> path = new ArrayDeque<>();
            enter(start, seen, path, open);
            while (!path.isEmpty()) {
                Iterator<N> rest = Objects.requireNonNull(open.get(path.peek()));
                if (rest.hasNext()) {
                    enter(rest.next(), seen, path, open);
                } else {
                    finished.add(path.pop());
                }
            }
        }
        return finished;
    }

    private void enter(N node, Set<N> seen, Deque<N> path, Map<N, Iterator<N>> open) {
        if (seen.add(node)) {
            path.push(node);
            open.put(node, next.getOrDefault(node, List.of()).iterator());
        }
    }

    private List<N> component(N start, Set<N> seen) {
        Deque<N> pending = new ArrayDeque<>(List.of(start));
        List<N> component = new ArrayList<>();
        seen.add(start);
        while (!pending.isEmpty()) {
            N node = pending.pop();
            component.add(node);
            before.getOrDefault(node, List.of()).stream().filter(seen::add).forEach(pending::push);
        }
        return component;
    }

    /** Some nodes and all from which a way leads to one of them. */
    Set<N> leadingTo(Collection<N> some) {
        Set<N> found = new HashSet<>(some);
        Deque<N> pending = new ArrayDeque<>(some);
        while (!pending.isEmpty()) {
            before.getOrDefault(pending.pop(), List.of()).stream()
                    .filter(found::add)
                    .forEach(pending::push);
        }
        return found;
    }
}
