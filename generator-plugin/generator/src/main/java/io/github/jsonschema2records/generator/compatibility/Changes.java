package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.SchemaLocation;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the schemas of one version that differ from those at the same places of another. */
final class Changes {

    private final Version version;
    private final Map<Schema, Schema> samePlaces = new LinkedHashMap<>();

    /** Compares the schemas of a version with those of another one. */
    Changes(Version version, Version other) {
        this.version = version;
        Map<String, Schema> others = new HashMap<>();
        other.facts().graph().schemas().forEach(schema -> others.put(place(other, schema), schema));
        for (Schema schema : version.facts().graph().schemas()) {
            Schema same = others.get(place(version, schema));
            if (same != null) {
                samePlaces.put(schema, same);
            }
        }
    }

    /** Returns the place of a schema. The root schemas are compared, whatever their documents are called. */
    private static String place(Version version, Schema schema) {
        SchemaDocument document = schema.location().document();
        boolean isRoot = document.equals(version.root().location().document());
        return (isRoot ? "" : document.name()) + "#" + schema.location().pointer();
    }

    /** Returns the schemas at places that both versions have, with those of the other version. */
    Map<Schema, Schema> samePlaces() {
        return Collections.unmodifiableMap(samePlaces);
    }

    /**
     * Returns the schemas that are written differently in the other version, are missing there, or mean something else
     * in its draft; and those that they refer to or apply under a condition.
     */
    Set<Schema> changed() {
        Set<Schema> changed = new HashSet<>();
        for (Schema schema : version.facts().graph().schemas()) {
            Schema same = samePlaces.get(schema);
            if (same == null
                    || !text(schema).equals(text(same))
                    || !assertions(schema).equals(assertions(same))) {
                changed.add(schema);
                changed.addAll(applied(schema));
            }
        }
        return changed;
    }

    /** Returns the schemas that a schema refers to, or applies under a condition. */
    private Set<Schema> applied(Schema schema) {
        Set<Schema> applied = new HashSet<>();
        schema.keywords(Reference.class)
                .forEach(reference ->
                        applied.add(version.facts().graph().target(reference).initial()));
        schema.keywords(Guarded.class)
                .flatMap(keyword -> keyword.guards().stream())
                .flatMap(guard -> Stream.of(guard.then(), guard.otherwise()))
                .filter(Objects::nonNull)
                .forEach(applied::add);
        return applied;
    }

    private static String text(Schema schema) {
        SchemaLocation place = schema.location();
        SourceValue value = JsonPointer.resolve(place.document().root(), place.pointer());
        return value == null ? "" : SourceJson.text(value);
    }

    /** Returns the assertions whose meaning depends on the draft. Values have positions, so they are left out. */
    private static List<Assertion> assertions(Schema schema) {
        return schema.keywords(Assertion.class)
                .filter(keyword -> !(keyword instanceof Choice))
                .toList();
    }
}
