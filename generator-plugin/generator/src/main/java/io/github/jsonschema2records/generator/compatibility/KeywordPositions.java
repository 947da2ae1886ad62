package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.interpret.KeywordLocations;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.Map;

/** The positions of keywords in the documents of a version. */
final class KeywordPositions {

    private final Map<String, SourcePosition> positions = new HashMap<>();
    private final SourcePosition root;

    KeywordPositions(Version version) {
        this.root = version.root().position();
        version.facts().graph().schemas().forEach(this::add);
    }

    private void add(Schema schema) {
        String place = schema.location().display();
        positions.putIfAbsent(KeywordLocations.decoded(place), schema.position());
        for (Occurrence occurrence : schema.occurrences()) {
            positions.put(KeywordLocations.decoded(place + "/" + occurrence.name()), occurrence.position());
        }
    }

    /** Returns the position of a keyword or schema by its absolute location, or that of the root schema. */
    SourcePosition of(String location) {
        return positions.getOrDefault(location, root);
    }
}
