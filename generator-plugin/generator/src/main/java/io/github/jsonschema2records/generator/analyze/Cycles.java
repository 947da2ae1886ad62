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

/** Finds the nodes of a directed graph that lie on cycles. It is not recursive, since schemas may nest deep. */
final class Cycles<N> {

    private final Map<N, List<N>> next;
    private final Map<N, List<N>> before = new HashMap<>();

    /**
     * Creates a graph.
     *
     * @param next the successors of each node
     */
    Cycles(Map<N, List<N>> next) {
        this.next = next;
        next.forEach((from, all) -> all.forEach(
                to -> before.computeIfAbsent(to, n -> new ArrayList<>()).add(from)));
    }

    /** Returns the nodes on cycles. */
    Set<N> nodes() {
        Set<N> cyclic = new LinkedHashSet<>();
        for (List<N> component : components()) {
            if (isCycle(component)) {
                cyclic.addAll(component);
            }
        }
        return cyclic;
    }

    /** Returns whether the nodes of a strongly connected component lie on a cycle. */
    boolean isCycle(List<N> component) {
        N first = component.get(0);
        return component.size() > 1 || next.getOrDefault(first, List.of()).contains(first);
    }

    /**
     * Returns the strongly connected components, each before those that it leads to. Uses Kosaraju's algorithm, which
     * searches forwards and backwards.
     */
    List<List<N>> components() {
        List<N> postorder = postorder();
        Set<N> visited = new HashSet<>();
        List<List<N>> components = new ArrayList<>();
        for (int i = postorder.size() - 1; i >= 0; i--) {
            N node = postorder.get(i);
            if (!visited.contains(node)) {
                components.add(component(node, visited));
            }
        }
        return components;
    }

    /** Returns all nodes in postorder of a depth-first search. */
    private List<N> postorder() {
        List<N> postorder = new ArrayList<>();
        Set<N> visited = new HashSet<>();
        for (N start : next.keySet()) {
            Map<N, Iterator<N>> open = new LinkedHashMap<>();
            Deque<N> path = new ArrayDeque<>();
            enter(start, visited, path, open);
            while (!path.isEmpty()) {
                Iterator<N> rest = Objects.requireNonNull(open.get(path.peek()));
                if (rest.hasNext()) {
                    enter(rest.next(), visited, path, open);
                } else {
                    postorder.add(path.pop());
                }
            }
        }
        return postorder;
    }

    private void enter(N node, Set<N> visited, Deque<N> path, Map<N, Iterator<N>> open) {
        if (visited.add(node)) {
            path.push(node);
            open.put(node, next.getOrDefault(node, List.of()).iterator());
        }
    }

    private List<N> component(N start, Set<N> visited) {
        Deque<N> pending = new ArrayDeque<>(List.of(start));
        List<N> component = new ArrayList<>();
        visited.add(start);
        while (!pending.isEmpty()) {
            N node = pending.pop();
            component.add(node);
            before.getOrDefault(node, List.of()).stream().filter(visited::add).forEach(pending::push);
        }
        return component;
    }

    /** Returns some nodes, and all nodes from which one of them can be reached. */
    Set<N> leadingTo(Collection<N> targets) {
        Set<N> reached = new HashSet<>(targets);
        Deque<N> pending = new ArrayDeque<>(targets);
        while (!pending.isEmpty()) {
            before.getOrDefault(pending.pop(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(pending::push);
        }
        return reached;
    }
}
