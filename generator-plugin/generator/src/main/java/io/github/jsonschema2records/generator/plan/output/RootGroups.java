package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.Map;

/** Groups of root schemas; each root is alone until it is joined with another. */
final class RootGroups {

    private final Map<Schema, Schema> joined = new HashMap<>();

    /** The root that stands for the group of a root. */
    Schema of(Schema root) {
        Schema group = root;
        for (Schema next = joined.get(group); next != null; next = joined.get(group)) {
            group = next;
        }
        return group;
    }

    /** Makes the groups of two roots one. */
    void join(Schema one, Schema other) {
        Schema group = of(one);
        Schema more = of(other);
        if (!group.equals(more)) {
            joined.put(more, group);
        }
    }
}
