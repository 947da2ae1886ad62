package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.net.URI;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaDocumentTest {

    /** Otherwise looking up the document of each reference would take the square of a document's size. */
    @Test
    void isLookedUpWithoutALookAtItsValues() {
        SourcePosition start = SourcePosition.startOf("order.json");
        SourceObject root = new SourceObject(start, new UnreadableMap());
        SchemaPlaces schemas = SchemaPlaces.of("order", new SourceBoolean(start, true), null);
        SchemaDocument document =
                new SchemaDocument(URI.create("file:///order.json"), "order", "order.json", root, true, schemas);

        assertThat(Map.of(document, "found").get(document)).isEqualTo("found");
    }

    private static final class UnreadableMap extends AbstractMap<String, SourceValue.Member> {
        @Override
        public Set<Entry<String, SourceValue.Member>> entrySet() {
            throw new AssertionError("a value was looked at");
        }
    }
}
