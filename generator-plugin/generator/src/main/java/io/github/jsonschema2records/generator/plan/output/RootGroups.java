package io.github.jsonschema2records.generator.plan.output;

import java.util.HashMap;
import java.util.Map;

/**
 * Groups of roots, as a union-find structure with path compression. Each root is alone until it is joined with another.
 *
 * @param <N> the type that represents a root
 */
final class RootGroups<N> {

    private final Map<N, N> joined = new HashMap<>();

    /** Returns the root that represents the group of a root. */
    N of(N root) {
        N group = root;
        for (N next = joined.get(group); next != null; next = joined.get(group)) {
            group = next;
        }
        shorten(root, group);
        return group;
    }

    /** Makes every root on the path lead directly to its group. */
    private void shorten(N root, N group) {
        N at = root;
        while (!at.equals(group)) {
            N next = joined.put(at, group);
            at = next == null ? group : next;
        }
    }

    /** Joins the groups of two roots. */
    void join(N one, N other) {
        N group = of(one);
        N more = of(other);
        if (!group.equals(more)) {
            joined.put(more, group);
        }
    }
}
