package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.util.List;

/**
 * What the result of a run depends on, apart from the content of files.
 *
 * @param generator which generator, to the byte: a version alone does not tell one build of a snapshot from the next
 * @param options the options as text; equal text means equal options
 * @param inputs what is generated from
 * @param mappings where references into other URI spaces are answered from
 */
public record RunDescription(String generator, String options, List<SchemaInput> inputs, List<UriMapping> mappings) {

    public RunDescription {
        inputs = List.copyOf(inputs);
        mappings = List.copyOf(mappings);
    }
}
