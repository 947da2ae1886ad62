package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * The inputs of a run.
 *
 * @param inputs the schemas that the user asks for; their order does not matter
 * @param mappings folders and jars for URIs that begin with a prefix; the longest matching prefix is tried first
 * @param defaultDialect URI of the metaschema for schemas without {@code $schema}
 * @param reuse jars and folders of classes that may have an index of types; the first one that has a schema counts
 * @param apiSchemas globs for the names of those schemas of API descriptions that the user asks for; none for all
 */
public record LoadRequest(
        List<SchemaInput> inputs,
        List<UriMapping> mappings,
        URI defaultDialect,
        List<Path> reuse,
        List<String> apiSchemas) {

    public LoadRequest {
        inputs = List.copyOf(inputs);
        mappings = List.copyOf(mappings);
        reuse = List.copyOf(reuse);
        apiSchemas = List.copyOf(apiSchemas);
    }

    /** Creates a request without types of other builds. */
    public LoadRequest(List<SchemaInput> inputs, List<UriMapping> mappings, URI defaultDialect) {
        this(inputs, mappings, defaultDialect, List.of(), List.of());
    }
}
