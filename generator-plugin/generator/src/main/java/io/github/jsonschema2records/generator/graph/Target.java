package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/** What a reference leads to. */
public sealed interface Target {

    /** The schema that the reference names, before any dynamic scope is looked at. */
    Schema initial();

    /** A reference with one possible target. */
    record Fixed(Schema initial) implements Target {}

    /**
     * A reference whose target is that of the outermost resource in the dynamic scope that has the same dynamic anchor
     * (Core 8.2.3.2).
     *
     * @param anchor the anchor's name
     * @param candidates the schemas it can lead to, the initial one among them
     */
    record Dynamic(Schema initial, String anchor, List<Schema> candidates) implements Target {
        public Dynamic {
            candidates = List.copyOf(candidates);
        }
    }
}
