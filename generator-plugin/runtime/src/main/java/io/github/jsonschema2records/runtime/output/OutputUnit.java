package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.codegen.AlternativeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a keyword, or of a schema, at one place of the instance: an output unit (Core 2020-12, section 12.3) that does
 * not know yet where it stands. {@link Located} does.
 */
final class OutputUnit {

    final boolean valid;

    /** Null for a schema. */
    final @Nullable String keyword;

    /** The schema that was applied, or that the keyword belongs to. */
    final SchemaNode schema;

    /** The way to the schema from the schema around it, a JSON Pointer. */
    final String step;

    /** The way to the value from that of the schema around, a JSON Pointer. */
    final String token;

    final @Nullable String error;
    final @Nullable JsonData annotation;
    final List<OutputUnit> children;

    /** The outcome that is met here, on a way that may be one of several; null if there is only one way. */
    final @Nullable OutputUnit first;

    OutputUnit(
            boolean valid,
            @Nullable String keyword,
            Application here,
            @Nullable String error,
            @Nullable JsonData annotation,
            List<OutputUnit> children) {
        this(valid, keyword, here, error, annotation, children, null);
    }

    private OutputUnit(
            boolean valid,
            @Nullable String keyword,
            Application here,
            @Nullable String error,
            @Nullable JsonData annotation,
            List<OutputUnit> children,
            @Nullable OutputUnit first) {
        this.valid = valid;
        this.keyword = keyword;
        this.schema = here.schema;
        this.step = here.step;
        this.token = here.token;
        this.error = error;
        this.annotation = annotation;
        this.children = children;
        this.first = first;
    }

    /** The same, met on a way that may be one of several; what is in it stays there. */
    OutputUnit metAt(Application here) {
        return new OutputUnit(valid, keyword, here, error, annotation, List.of(), this);
    }

    /** The schema as messages name it where it is an alternative of a union. */
    AlternativeName alternative() {
        return new AlternativeName(step, schema.referred(), schema.title(), schema.required());
    }

    /** Whether it would be valid if the value had more properties: nothing else failed. */
    boolean onlyMisses() {
        if (first != null) {
            return first.onlyMisses();
        }
        if (children.isEmpty()) {
            return "required".equals(keyword);
        }
        for (OutputUnit child : children) {
            if (!child.valid && !(child.token.equals(token) && child.onlyMisses())) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything in it beside that it is valid. */
    boolean matters() {
        return !valid || annotation != null || !children.isEmpty() || (first != null && first.matters());
    }
}
