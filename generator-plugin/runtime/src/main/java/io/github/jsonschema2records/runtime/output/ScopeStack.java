package io.github.jsonschema2records.runtime.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic scope (Core 2020-12, section 7.1): the schema resources that were entered, each once, the last one first. Belongs
 * to one evaluation.
 */
final class ScopeStack {

    private final String resource;
    private final @Nullable ScopeStack outer;
    private final List<ScopeStack> inner = new ArrayList<>();

    private ScopeStack(String resource, @Nullable ScopeStack outer) {
        this.resource = resource;
        this.outer = outer;
    }

    static ScopeStack of(SchemaNode root) {
        return new ScopeStack(root.resource, null);
    }

    /**
     * The scope within a schema that is applied from here. A resource that has been entered further out changes nothing, and
     * the same resource always makes the same object, so that scopes are equal only if they are the same.
     */
    ScopeStack enter(SchemaNode schema) {
        for (ScopeStack scope = this; scope != null; scope = scope.outer) {
            if (schema.resource.equals(scope.resource)) {
                return this;
            }
        }
        for (ScopeStack scope : inner) {
            if (schema.resource.equals(scope.resource)) {
                return scope;
            }
        }
        ScopeStack entered = new ScopeStack(schema.resource, this);
        inner.add(entered);
        return entered;
    }

    /** Where a dynamic reference leads: the candidate of the outermost resource that has one. */
    SchemaNode resolve(SchemaNode initial, List<SchemaNode> candidates) {
        SchemaNode found = initial;
        for (ScopeStack scope = this; scope != null; scope = scope.outer) {
            for (SchemaNode candidate : candidates) {
                if (candidate.resource.equals(scope.resource)) {
                    found = candidate;
                }
            }
        }
        return found;
    }
}
