package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A place that needs a Java type: the schemas that describe one value together.
 *
 * @param schemas all of them, the nearest first; never empty
 * @param decidedUnions the schemas among their conjuncts whose {@code oneOf} or {@code anyOf} is decided already
 * @param kinds the kinds that the value can have, independent of these schemas
 */
record TypeSite(List<Schema> schemas, Set<Schema> decidedUnions, Kinds kinds) {

    TypeSite {
        schemas = List.copyOf(schemas);
        decidedUnions = Set.copyOf(decidedUnions);
    }

    static TypeSite of(Schema schema) {
        return new TypeSite(List.of(schema), Set.of(), Kinds.ALL);
    }

    /**
     * Creates a site inside another one.
     *
     * @param schemas the schemas that describe the value; those inside the schema of the outer site come first, so that
     *     the type is named after it, and not after a referenced schema
     * @param around the schema of the outer site
     */
    static TypeSite of(List<Schema> schemas, Schema around) {
        List<Schema> nearest = new ArrayList<>(schemas);
        nearest.sort(Comparator.comparing(schema -> !isInside(schema, around)));
        return new TypeSite(nearest, Set.of(), Kinds.ALL);
    }

    private static boolean isInside(Schema schema, Schema around) {
        Schema at = schema;
        while (at != null && at != around) {
            at = at.parent();
        }
        return at != null;
    }

    /** Returns the same site, for values of some kinds only. */
    TypeSite of(Kinds only) {
        return new TypeSite(schemas, decidedUnions, kinds.and(only));
    }

    /** Returns the schema that names the site. */
    Schema primary() {
        return schemas.get(0);
    }
}
