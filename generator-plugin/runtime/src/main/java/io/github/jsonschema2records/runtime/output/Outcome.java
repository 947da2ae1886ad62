package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.codegen.Marks;
import org.jspecify.annotations.Nullable;

/** Outcome of a schema for a value in a dynamic scope. */
final class Outcome {

    final OutputUnit unit;

    /** Members or items that were evaluated. */
    final Marks marks;

    private final SchemaNode schema;
    private final ScopeStack scope;

    /** Next outcome of the same value, with another schema or scope. */
    private final @Nullable Outcome other;

    Outcome(Application application, OutputUnit unit, @Nullable Outcome other) {
        this.unit = unit;
        this.marks = application.marks;
        this.schema = application.schema;
        this.scope = application.scope;
        this.other = other;
    }

    /** Returns the outcome of an application from a list, or null. */
    @SuppressWarnings("ReferenceEquality") // schemas and scopes are compared by identity
    static @Nullable Outcome find(@Nullable Outcome first, Application application) {
        Outcome outcome = first;
        while (outcome != null && (outcome.schema != application.schema || outcome.scope != application.scope)) {
            outcome = outcome.other;
        }
        return outcome;
    }
}
