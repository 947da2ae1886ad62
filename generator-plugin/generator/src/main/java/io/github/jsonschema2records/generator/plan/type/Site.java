package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Set;

/**
 * A place that wants a type: the schemas that describe one value together.
 *
 * @param schemas all of them, the nearest first; never empty
 * @param resolved the schemas among their conjuncts whose {@code oneOf} or {@code anyOf} has been decided already
 * @param kinds the kinds that the value can have, whatever these schemas say
 */
record Site(List<Schema> schemas, Set<Schema> resolved, Kinds kinds) {

    Site {
        schemas = List.copyOf(schemas);
        resolved = Set.copyOf(resolved);
    }

    static Site of(Schema schema) {
        return new Site(List.of(schema), Set.of(), Kinds.ALL);
    }

    static Site of(List<Schema> schemas) {
        return new Site(schemas, Set.of(), Kinds.ALL);
    }

    /** The schema that the place is named after. */
    Schema primary() {
        return schemas.get(0);
    }
}
