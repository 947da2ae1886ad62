package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.util.List;

/**
 * Everything that determines the result of a run, except for the content of files.
 *
 * @param generator digest of the generator's code, since two builds of a snapshot have the same version
 * @param options the options as text; equal text means equal options
 * @param inputs the schemas
 * @param mappings folders and jars for documents with other URIs
 */
public record RunDescription(String generator, String options, List<SchemaInput> inputs, List<UriMapping> mappings) {

    public RunDescription {
        inputs = List.copyOf(inputs);
        mappings = List.copyOf(mappings);
    }
}
