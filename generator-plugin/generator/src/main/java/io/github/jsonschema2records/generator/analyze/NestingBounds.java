package io.github.jsonschema2records.generator.analyze;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the {@link Nesting} of each node of a graph. Within a cycle, the longest chain of applications to the same
 * value counts for each level. Outside of cycles each node counts once.
 */
public final class NestingBounds<N> {

    private final Map<N, List<Edge<N>>> edges;
    private final Map<N, Nesting> bounds = new HashMap<>();
    private final Map<N, Integer> chains = new HashMap<>();

    private NestingBounds(Map<N, List<Edge<N>>> edges) {
        this.edges = edges;
    }

    /** Returns the bound of each node. */
    public static <N> Map<N, Nesting> of(Map<N, List<Edge<N>>> edges) {
        NestingBounds<N> nesting = new NestingBounds<>(edges);
        nesting.compute();
        return nesting.bounds;
    }

    private void compute() {
        Map<N, List<N>> next = new LinkedHashMap<>();
        edges.forEach((node, all) -> next.put(node, all.stream().map(Edge::to).toList()));
        Cycles<N> graph = new Cycles<>(next);
        List<List<N>> components = graph.components();
        Map<N, List<N>> owner = new HashMap<>();
        components.forEach(component -> component.forEach(node -> owner.put(node, component)));
        chains(owner);
        for (int i = components.size() - 1; i >= 0; i--) {
            bound(components.get(i), graph.isCycle(components.get(i)));
        }
    }

    /** Computes the longest chain of applications to the same value that begins at each node and stays in its cycle. */
    @SuppressWarnings("ReferenceEquality") // nodes of a component have the same list as owner
    private void chains(Map<N, List<N>> owner) {
        Map<N, List<N>> here = new LinkedHashMap<>();
        edges.forEach((node, all) -> here.put(
                node,
                all.stream()
                        .filter(edge -> edge.place() instanceof ValuePlace.Here)
                        .map(Edge::to)
                        .filter(to -> owner.get(to) == owner.get(node))
                        .toList()));
        List<List<N>> components = new Cycles<>(here).components();
        for (int i = components.size() - 1; i >= 0; i--) {
            List<N> component = components.get(i);
            int longest = 0;
            for (N node : component) {
                for (N to : here.getOrDefault(node, List.of())) {
                    longest = Math.max(longest, chains.getOrDefault(to, 0));
                }
            }
            int length = longest + component.size();
            component.forEach(node -> chains.put(node, length));
        }
    }

    /** Computes the bound of the nodes of a component, after all that it leads to. */
    private void bound(List<N> component, boolean cycle) {
        int chain = 0;
        int once = 0;
        int perLevel = 0;
        for (N node : component) {
            chain = Math.max(chain, chains.getOrDefault(node, 1));
            for (Edge<N> edge : edges.getOrDefault(node, List.of())) {
                Nesting inner = bounds.getOrDefault(edge.to(), new Nesting(0, 0, false));
                once = Math.max(once, inner.once());
                perLevel = Math.max(perLevel, inner.perLevel());
            }
        }
        Nesting bound = new Nesting(once + chain, cycle ? Math.max(perLevel, chain) : perLevel, cycle);
        component.forEach(node -> bounds.put(node, bound));
    }
}
