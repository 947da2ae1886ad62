package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a keyword, or of a schema, at one place of the instance: an output unit (Core 2020-12, section 12.3). */
final class Unit {

    final boolean valid;

    /** Null for a schema. */
    final @Nullable String keyword;

    /** The way to the keyword or schema, a JSON Pointer. */
    final String path;

    /** The URI of the keyword or schema. */
    final String absolute;

    /** The place in the instance, a JSON Pointer. */
    final String instance;

    final @Nullable String error;
    final @Nullable JsonData annotation;
    final List<Unit> children;

    Unit(
            boolean valid,
            @Nullable String keyword,
            String path,
            String absolute,
            String instance,
            @Nullable String error,
            @Nullable JsonData annotation,
            List<Unit> children) {
        this.valid = valid;
        this.keyword = keyword;
        this.path = path;
        this.absolute = absolute;
        this.instance = instance;
        this.error = error;
        this.annotation = annotation;
        this.children = children;
    }

    /** The same with other children. */
    Unit with(List<Unit> others) {
        return new Unit(valid, keyword, path, absolute, instance, error, annotation, others);
    }

    /** Whether it says something that its children do not. */
    boolean speaks() {
        return error != null || annotation != null;
    }

    /** Whether there is anything in it beside that it is valid. */
    boolean matters() {
        return !valid || annotation != null || !children.isEmpty();
    }
}
