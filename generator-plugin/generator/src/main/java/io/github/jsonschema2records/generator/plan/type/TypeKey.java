package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Set;

/**
 * What makes two places have one type.
 *
 * @param origin the schema the type stands for
 * @param parts the schemas that give it its structure
 * @param wrapper whether it only wraps the type of the origin
 */
record TypeKey(Schema origin, Set<Schema> parts, boolean wrapper) {
    TypeKey {
        parts = Set.copyOf(parts);
    }
}
