package io.github.jsonschema2records.runtime.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dynamic scope (JSON Schema Core 2020-12, section 7.1): the schema resources that were entered, innermost first and
 * without repetition. Belongs to one evaluation.
 */
final class ScopeStack {

    private final String resource;
    private final @Nullable ScopeStack outer;
    private final Map<String, ScopeStack> inner = new HashMap<>();

    private ScopeStack(String resource, @Nullable ScopeStack outer) {
        this.resource = resource;
        this.outer = outer;
    }

    static ScopeStack of(SchemaNode root) {
        return new ScopeStack(root.resource, null);
    }

    /**
     * Returns the scope inside a schema. A resource that is already in the scope does not change it. The same resource
     * always gives the same object, so scopes can be compared by identity.
     */
    ScopeStack enter(SchemaNode schema) {
        for (ScopeStack scope = this; scope != null; scope = scope.outer) {
            if (schema.resource.equals(scope.resource)) {
                return this;
            }
        }
        ScopeStack child = inner.get(schema.resource);
        if (child == null) {
            child = new ScopeStack(schema.resource, this);
            inner.put(schema.resource, child);
        }
        return child;
    }

    /** Returns the target of a dynamic reference: the candidate in the outermost resource that has one. */
    SchemaNode resolve(SchemaNode initial, List<SchemaNode> candidates) {
        SchemaNode target = initial;
        for (ScopeStack scope = this; scope != null; scope = scope.outer) {
            for (SchemaNode candidate : candidates) {
                if (candidate.resource.equals(scope.resource)) {
                    target = candidate;
                }
            }
        }
        return target;
    }
}
