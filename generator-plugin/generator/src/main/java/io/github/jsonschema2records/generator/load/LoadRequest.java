package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.util.List;

/**
 * What to load.
 *
 * @param inputs what the user asks for; their order does not matter
 * @param mappings where references into URI spaces are answered from; the longest matching prefix is tried first
 * @param defaultDialect the metaschema's URI that a schema without {@code $schema} means
 */
public record LoadRequest(List<SchemaInput> inputs, List<UriMapping> mappings, URI defaultDialect) {

    public LoadRequest {
        inputs = List.copyOf(inputs);
        mappings = List.copyOf(mappings);
    }
}
