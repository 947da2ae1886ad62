package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema that stands alone in a document, or an embedded schema resource that declares a dialect of its own.
 *
 * @param pointer its JSON Pointer in the document
 * @param value the schema, embedded scopes included
 * @param declared the value of its {@code $schema}, null if it has none
 * @param dialect the dialect if it declares none; null for the default of the run
 */
record DialectScope(
        String pointer,
        SourceValue value,
        @Nullable SourceString declared,
        @Nullable String dialect) {

    /** Returns all scopes of a schema, itself first. */
    static List<DialectScope> of(SchemaPlace place) {
        List<DialectScope> scopes = new ArrayList<>();
        scopes.add(new DialectScope(place.pointer(), place.value(), declared(place.value()), place.dialect()));
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(place.pointer(), place.value(), PositionRole.SCHEMA));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            SourceString declared = visit.role == PositionRole.SCHEMA ? declared(visit.value) : null;
            if (declared != null && !visit.pointer.equals(place.pointer()) && isResource((SourceObject) visit.value)) {
                scopes.add(new DialectScope(visit.pointer, visit.value, declared, null));
            }
            visit.pushInner(open);
        }
        return scopes;
    }

    private static @Nullable SourceString declared(SourceValue value) {
        return value instanceof SourceObject object && object.get("$schema") instanceof SourceString schema
                ? schema
                : null;
    }

    /** Checks that an object is a schema resource. Elsewhere {@code $schema} has no effect (Core 8.1.1). */
    private static boolean isResource(SourceObject object) {
        return object.get("$id") instanceof SourceString || object.get("id") instanceof SourceString;
    }

    private record Visit(String pointer, SourceValue value, PositionRole role) {

        void pushInner(Deque<Visit> open) {
            if (role == PositionRole.DATA) {
                return;
            }
            if (value instanceof SourceObject object) {
                object.members()
                        .forEach((name, member) -> open.push(
                                new Visit(JsonPointer.append(pointer, name), member.value(), role.ofMember(name))));
            } else if (value instanceof SourceArray array) {
                for (int i = 0; i < array.elements().size(); i++) {
                    open.push(new Visit(
                            JsonPointer.append(pointer, i), array.elements().get(i), role));
                }
            }
        }
    }
}
