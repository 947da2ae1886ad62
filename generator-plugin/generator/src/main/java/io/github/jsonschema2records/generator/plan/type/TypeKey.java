package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Set;

/**
 * What makes two places have one type.
 *
 * @param origin the schema the type stands for
 * @param parts the schemas that give it its structure
 * @param wrapper whether it only wraps the type of the origin
 * @param kinds the kinds of value that it is for; none where it is a record, a map, a list or a union of branches
 */
record TypeKey(Schema origin, Set<Schema> parts, boolean wrapper, Kinds kinds) {
    TypeKey {
        parts = Set.copyOf(parts);
    }

    TypeKey(Schema origin, Set<Schema> parts, boolean wrapper) {
        this(origin, parts, wrapper, Kinds.NONE);
    }

    /** The key of the type for values of some kinds, where the schema can have one for others too. */
    TypeKey of(Kinds only) {
        return new TypeKey(origin, parts, wrapper, only);
    }
}
