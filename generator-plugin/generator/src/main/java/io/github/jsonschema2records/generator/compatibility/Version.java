package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.SchemaLocation;
import java.util.List;

/**
 * One version of a schema.
 *
 * @param facts the facts about all schemas of the version
 * @param verdicts the validator of the version
 * @param root the schema
 */
record Version(Facts facts, InterpretedSchemas verdicts, Schema root) {

    /** Returns whether the version accepts an instance. */
    boolean accepts(String json) {
        return verdicts.accepts(root, json);
    }

    /**
     * Returns whether a schema of this version is written differently at the same place of another version, or is
     * missing there.
     */
    boolean isChanged(Schema schema, Version other) {
        SchemaLocation place = schema.location();
        String own = text(place.document().root(), place.pointer());
        List<SourceValue> documents = other.facts.graph().schemas().stream()
                .filter(candidate -> candidate.parent() == null)
                .filter(candidate -> candidate
                                .location()
                                .document()
                                .name()
                                .equals(place.document().name())
                        || (isRootDocument(place) && candidate == other.root))
                .map(candidate -> candidate.location().document().root())
                .toList();
        return documents.stream()
                .noneMatch(document -> text(document, place.pointer()).equals(own));
    }

    private boolean isRootDocument(SchemaLocation place) {
        return place.document().equals(root.location().document());
    }

    private static String text(SourceValue document, String pointer) {
        SourceValue value = JsonPointer.resolve(document, pointer);
        return value == null ? "" : SourceJson.text(value);
    }
}
