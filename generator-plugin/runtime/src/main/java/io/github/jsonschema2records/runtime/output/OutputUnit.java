package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.codegen.AlternativeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a keyword or a schema: an output unit (JSON Schema Core 2020-12, section 12.3) without its location.
 * {@link Located} adds the location.
 */
final class OutputUnit {

    final boolean valid;

    /** Name of the keyword, or null for a schema. */
    final @Nullable String keyword;

    /** Schema that was applied, or that the keyword belongs to. */
    final SchemaNode schema;

    /** JSON Pointer from the parent schema to the schema. */
    final String step;

    /** JSON Pointer from the value of the parent schema to the value. */
    final String token;

    final @Nullable String error;
    final @Nullable JsonData annotation;
    final List<OutputUnit> children;

    /** The shared outcome, if this unit may be reached on several paths, or null. */
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

    /** Returns a unit for another path to the same outcome. Its children stay in the original. */
    OutputUnit reachedAt(Application here) {
        return new OutputUnit(valid, keyword, here, error, annotation, List.of(), this);
    }

    /** Returns the names of the schema for messages about alternatives of a union. */
    AlternativeName alternative() {
        return new AlternativeName(step, schema.referred(), schema.title(), schema.required());
    }

    /**
     * Returns whether missing properties are the only failures, so that more properties would make the value valid.
     */
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

    /** Returns whether the unit has more to report than that it is valid. */
    boolean matters() {
        return !valid || annotation != null || !children.isEmpty() || (first != null && first.matters());
    }
}
