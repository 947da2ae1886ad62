package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.codegen.Marks;
import java.util.ArrayList;
import java.util.List;

/** A schema applied to a value: where, and what it has come to so far. */
final class Application {

    final SchemaNode schema;

    /** The index of the value, or name. */
    final int at;

    /** The way to the schema from the schema around it, a JSON Pointer. */
    final String step;

    /** The way to the value from that of the schema around, a JSON Pointer. */
    final String token;

    final ScopeStack scope;

    /** The members or items that have been evaluated. */
    final Marks marks = new Marks();

    /** What keywords came to. */
    final List<OutputUnit> units = new ArrayList<>();

    /** Whether all keywords so far hold. */
    boolean valid = true;

    Application(SchemaNode schema, int at, String step, String token, ScopeStack scope) {
        this.schema = schema;
        this.at = at;
        this.step = step;
        this.token = token;
        this.scope = scope;
    }
}
