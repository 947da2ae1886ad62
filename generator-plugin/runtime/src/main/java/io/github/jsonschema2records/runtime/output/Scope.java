package io.github.jsonschema2records.runtime.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic scope (Core 2020-12, section 7.1): the schema resources that were entered, each once, the last one first. Belongs
 * to one evaluation.
 */
final class Scope {

    private final String resource;
    private final @Nullable Scope outer;
    private final List<Scope> inner = new ArrayList<>();

    private Scope(String resource, @Nullable Scope outer) {
        this.resource = resource;
        this.outer = outer;
    }

    static Scope of(SchemaNode root) {
        return new Scope(root.resource, null);
    }

    /**
     * The scope within a schema that is applied from here. A resource that has been entered further out changes nothing, and
     * the same resource always makes the same object, so that scopes are equal only if they are the same.
     */
    Scope enter(SchemaNode schema) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (schema.resource.equals(scope.resource)) {
                return this;
            }
        }
        for (Scope scope : inner) {
            if (schema.resource.equals(scope.resource)) {
                return scope;
            }
        }
        Scope entered = new Scope(schema.resource, this);
        inner.add(entered);
        return entered;
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
