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

    /** What is met here, on a way that may be one of several; null for what is met on one way only. */
    final @Nullable Unit first;

    Unit(
            boolean valid,
            @Nullable String keyword,
            String path,
            String absolute,
            String instance,
            @Nullable String error,
            @Nullable JsonData annotation,
            List<Unit> children) {
        this(valid, keyword, path, absolute, instance, error, annotation, children, null);
    }

    private Unit(
            boolean valid,
            @Nullable String keyword,
            String path,
            String absolute,
            String instance,
            @Nullable String error,
            @Nullable JsonData annotation,
            List<Unit> children,
            @Nullable Unit first) {
        this.valid = valid;
        this.keyword = keyword;
        this.path = path;
        this.absolute = absolute;
        this.instance = instance;
        this.error = error;
        this.annotation = annotation;
        this.children = children;
        this.first = first;
    }

    /** The same, met on a way to the schema that may be one of several; what is in it stays there. */
    Unit metAt(String otherPath) {
        return new Unit(valid, keyword, otherPath, absolute, instance, error, annotation, List.of(), this);
    }

    /** The same with other children. */
    Unit with(List<Unit> others) {
        return moved(path, error, others);
    }

    /** The same at another way to it, with other children. */
    Unit moved(String otherPath, @Nullable String otherError, List<Unit> others) {
        return new Unit(valid, keyword, otherPath, absolute, instance, otherError, annotation, others);
    }

    /** Whether it says something that its children do not. */
    boolean speaks() {
        return error != null || annotation != null;
    }

    /** Whether there is anything in it beside that it is valid. */
    boolean matters() {
        return !valid || annotation != null || !children.isEmpty() || (first != null && first.matters());
    }
}
