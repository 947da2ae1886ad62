package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schema of a program. References are fields of keywords, so schemas may form cycles. */
final class SchemaNode {

    /** URI of the schema resource it belongs to. */
    final String resource;

    /** URI of the schema. */
    final String location;

    /** True for the schema {@code false}. */
    boolean isFalse;

    /** True if values that it applies to are secret. */
    boolean secret;

    /**
     * True if the schema must be evaluated only once for each value, because the number of paths to it can be
     * exponential.
     */
    boolean once;

    /** Keywords in the order of evaluation, with {@code unevaluated*} last. */
    List<ProgramKeyword> keywords = List.of();

    SchemaNode(String resource, String location) {
        this.resource = resource;
        this.location = location;
    }

    /**
     * Returns the URI of the schema at the end of a chain of references. Returns null if the schema has other keywords
     * than one reference and annotations.
     */
    @Nullable
    String referred() {
        Set<SchemaNode> path = new LinkedHashSet<>();
        for (SchemaNode next = soleReference(); next != null && path.add(next); ) {
            next = next.soleReference();
        }
        SchemaNode last = null;
        for (SchemaNode each : path) {
            last = each;
        }
        return last == null ? null : last.location;
    }

    private @Nullable SchemaNode soleReference() {
        SchemaNode target = null;
        for (ProgramKeyword keyword : keywords) {
            if (keyword instanceof InPlace.Reference reference && target == null) {
                target = reference.initial;
            } else if (!(keyword instanceof AnnotationKeywords.Plain)) {
                return null;
            }
        }
        return target;
    }

    /**
     * Returns whether this schema evaluates a member of every object that is valid against it, apart from {@code
     * unevaluatedProperties}.
     */
    boolean evaluatesMember(JsonDocument d, int name) {
        for (SchemaNode schema : always()) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (keyword.evaluatesMember(d, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns whether this schema evaluates an item of every array that is valid against it, apart from {@code
     * unevaluatedItems}.
     */
    boolean evaluatesItem(int number) {
        for (SchemaNode schema : always()) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (keyword.evaluatesItem(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether this schema says nothing about a value, apart from its kind and what it is called. */
    boolean isOpen() {
        for (SchemaNode schema : always()) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (schema.isFalse || !keyword.isOpen()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether this schema is true, or has no other keywords than annotations. */
    boolean isSilent() {
        for (ProgramKeyword keyword : keywords) {
            if (!(keyword instanceof AnnotationKeywords.Plain)) {
                return false;
            }
        }
        return !isFalse;
    }

    /** Returns this schema and those that apply to every value that it applies to. */
    Set<SchemaNode> always() {
        Set<SchemaNode> all = new LinkedHashSet<>();
        List<SchemaNode> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            SchemaNode schema = open.remove(open.size() - 1);
            if (all.add(schema)) {
                for (ProgramKeyword keyword : schema.keywords) {
                    open.addAll(keyword.always());
                }
            }
        }
        return all;
    }

    /** Returns the title, or null if there is none. */
    @Nullable
    String title() {
        for (ProgramKeyword keyword : keywords) {
            if (keyword instanceof AnnotationKeywords.Plain plain && plain.name.equals("title")) {
                return plain.text();
            }
        }
        return null;
    }

    /** Returns the required names, including those of schemas that always apply to the same value. */
    Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        addRequired(names, new HashSet<>());
        return names;
    }

    private void addRequired(Set<String> names, Set<SchemaNode> visited) {
        if (!visited.add(this)) {
            return;
        }
        for (ProgramKeyword keyword : keywords) {
            if (keyword instanceof Assertions.Required required) {
                names.addAll(required.names());
            } else if (keyword instanceof InPlace.Reference reference) {
                reference.initial.addRequired(names, visited);
            } else if (keyword instanceof InPlace.AllOf all) {
                for (SchemaNode branch : all.branches) {
                    branch.addRequired(names, visited);
                }
            }
        }
    }
}
