package io.github.jsonschema2records.runtime.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dynamic scope (Core 2020-12, section 7.1): the schema resources that were entered, the innermost first. */
final class Scope {

    private final String resource;
    private final @Nullable Scope outer;

    private Scope(String resource, @Nullable Scope outer) {
        this.resource = resource;
        this.outer = outer;
    }

    static Scope of(SchemaNode root) {
        return new Scope(root.resource, null);
    }

    /** The scope within a schema that is applied from here. */
    Scope enter(SchemaNode schema) {
        return schema.resource.equals(resource) ? this : new Scope(schema.resource, this);
    }

    /** Where a dynamic reference leads: the candidate of the outermost resource that has one. */
    SchemaNode resolve(SchemaNode initial, List<SchemaNode> candidates) {
        SchemaNode found = initial;
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (SchemaNode candidate : candidates) {
                if (candidate.resource.equals(scope.resource)) {
                    found = candidate;
                }
            }
        }
        return found;
    }
}
