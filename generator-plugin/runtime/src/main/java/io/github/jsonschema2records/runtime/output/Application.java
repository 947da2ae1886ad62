package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.codegen.Marks;
import java.util.ArrayList;
import java.util.List;

/** Application of a schema to a value, and the results of its keywords so far. */
final class Application {

    final SchemaNode schema;

    /** Index of the value or name in the document. */
    final int at;

    /** JSON Pointer from the parent schema to this schema. */
    final String step;

    /** JSON Pointer from the value of the parent schema to this value. */
    final String token;

    final ScopeStack scope;

    /** Members or items that were evaluated. */
    final Marks marks = new Marks();

    /** Results of keywords. */
    final List<OutputUnit> units = new ArrayList<>();

    /** True if no keyword has failed so far. */
    boolean valid = true;

    Application(SchemaNode schema, int at, String step, String token, ScopeStack scope) {
        this.schema = schema;
        this.at = at;
        this.step = step;
        this.token = token;
        this.scope = scope;
    }
}
