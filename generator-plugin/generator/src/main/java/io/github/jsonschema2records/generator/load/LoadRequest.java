package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * What to load.
 *
 * @param inputs what the user asks for; their order does not matter
 * @param mappings where references into URI spaces are answered from; the longest matching prefix is tried first
 * @param defaultDialect the metaschema's URI that a schema without {@code $schema} means
 * @param reuse jars and folders of classes that may have an index of types; the first one that has a schema counts
 */
public record LoadRequest(List<SchemaInput> inputs, List<UriMapping> mappings, URI defaultDialect, List<Path> reuse) {

    public LoadRequest {
        inputs = List.copyOf(inputs);
        mappings = List.copyOf(mappings);
        reuse = List.copyOf(reuse);
    }

    /** Where no other build has generated any types. */
    public LoadRequest(List<SchemaInput> inputs, List<UriMapping> mappings, URI defaultDialect) {
        this(inputs, mappings, defaultDialect, List.of());
    }
}
