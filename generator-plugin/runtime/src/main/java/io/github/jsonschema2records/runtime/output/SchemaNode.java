package io.github.jsonschema2records.runtime.output;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema of a program. References between schemas are fields of keywords, so that there may be cycles. */
final class SchemaNode {

    /** The URI of the resource it belongs to. */
    final String resource;

    /** Its URI. */
    final String location;

    /** Whether it is the schema that nothing satisfies. */
    boolean isFalse;

    /** Whether it is evaluated once for each value, since a value can reach it on more ways than could be gone. */
    boolean once;

    /** In the order in which they are evaluated: {@code unevaluated*} last. */
    List<ProgramKeyword> keywords = List.of();

    SchemaNode(String resource, String location) {
        this.resource = resource;
        this.location = location;
    }

    /** The URI of what it refers to, through all references, if that is all it says besides annotations; else null. */
    @Nullable
    String referred() {
        Set<SchemaNode> way = new LinkedHashSet<>();
        for (SchemaNode next = soleReference(); next != null && way.add(next); ) {
            next = next.soleReference();
        }
        SchemaNode last = null;
        for (SchemaNode each : way) {
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

    /** Its title; null if it has none. */
    @Nullable
    String title() {
        for (ProgramKeyword keyword : keywords) {
            if (keyword instanceof AnnotationKeywords.Plain plain && plain.name.equals("title")) {
                return plain.text();
            }
        }
        return null;
    }

    /** The names that it requires, those of the schemas that it always applies to the same value included. */
    Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        addRequired(names, new HashSet<>());
        return names;
    }

    private void addRequired(Set<String> names, Set<SchemaNode> seen) {
        if (!seen.add(this)) {
            return;
        }
        for (ProgramKeyword keyword : keywords) {
            if (keyword instanceof Assertions.Required required) {
                names.addAll(required.names());
            } else if (keyword instanceof InPlace.Reference reference) {
                reference.initial.addRequired(names, seen);
            } else if (keyword instanceof InPlace.AllOf all) {
                for (SchemaNode branch : all.branches) {
                    branch.addRequired(names, seen);
                }
            }
        }
    }
}
