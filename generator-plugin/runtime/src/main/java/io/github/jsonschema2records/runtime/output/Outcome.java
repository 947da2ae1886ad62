package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.codegen.Marks;
import org.jspecify.annotations.Nullable;

/** What came of a schema at a value in a scope. */
final class Outcome {

    final OutputUnit unit;

    /** What was evaluated. */
    final Marks marks;

    private final SchemaNode schema;
    private final ScopeStack scope;

    /** Of the same value, with another schema or scope. */
    private final @Nullable Outcome other;

    Outcome(Application done, OutputUnit unit, @Nullable Outcome other) {
        this.unit = unit;
        this.marks = done.marks;
        this.schema = done.schema;
        this.scope = done.scope;
        this.other = other;
    }

    /** The outcome of an application in a list, or null. */
    @SuppressWarnings("ReferenceEquality") // schemas and scopes are equal only to themselves
    static @Nullable Outcome find(@Nullable Outcome first, Application asked) {
        Outcome found = first;
        while (found != null && (found.schema != asked.schema || found.scope != asked.scope)) {
            found = found.other;
        }
        return found;
    }
}
