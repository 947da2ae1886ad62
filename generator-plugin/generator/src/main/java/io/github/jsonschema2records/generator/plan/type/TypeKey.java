package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Set;

/**
 * The key of a type. Two sites with the same key have the same type.
 *
 * @param origin the schema of the type
 * @param parts the schemas that give it its structure
 * @param wrapper whether it only wraps the type of the origin
 * @param kinds the kinds of value that it is for; none for a record, a map, a list or a union of branches
 */
record TypeKey(Schema origin, Set<Schema> parts, boolean wrapper, Kinds kinds) {
    TypeKey {
        parts = Set.copyOf(parts);
    }

    TypeKey(Schema origin, Set<Schema> parts, boolean wrapper) {
        this(origin, parts, wrapper, Kinds.NONE);
    }

    /** Returns the key of the type for values of some kinds, if the schema can have types for others too. */
    TypeKey of(Kinds only) {
        return new TypeKey(origin, parts, wrapper, only);
    }
}
