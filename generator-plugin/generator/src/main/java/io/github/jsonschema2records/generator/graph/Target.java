package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/** The target of a reference. */
public sealed interface Target {

    /** Returns the schema that the reference names, before the dynamic scope is considered. */
    Schema initial();

    /** A reference with one possible target. */
    record Fixed(Schema initial) implements Target {}

    /**
     * A reference with several possible targets. The outermost resource in the dynamic scope that has the dynamic
     * anchor decides (Core 8.2.3.2).
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
