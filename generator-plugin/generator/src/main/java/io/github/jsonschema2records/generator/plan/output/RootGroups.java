package io.github.jsonschema2records.generator.plan.output;

import java.util.HashMap;
import java.util.Map;

/**
 * Groups of roots; each root is alone until it is joined with another. A union-find structure: the path to the root that stands
 * for a group is made short whenever it is walked.
 *
 * @param <N> what stands for a root
 */
final class RootGroups<N> {

    private final Map<N, N> joined = new HashMap<>();

    /** The root that stands for the group of a root. */
    N of(N root) {
        N group = root;
        for (N next = joined.get(group); next != null; next = joined.get(group)) {
            group = next;
        }
        shorten(root, group);
        return group;
    }

    /** Lets every root on the path from one to its group lead there at once. */
    private void shorten(N root, N group) {
        N at = root;
        while (!at.equals(group)) {
            N next = joined.put(at, group);
            at = next == null ? group : next;
        }
    }

    /** Makes the groups of two roots one. */
    void join(N one, N other) {
        N group = of(one);
        N more = of(other);
        if (!group.equals(more)) {
            joined.put(more, group);
        }
    }
}
