package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;

/** Something a user asks us to generate from. */
public sealed interface SchemaInput {

    /** A file, or a folder of which every JSON and YAML file counts, or a jar of which every such entry counts. */
    record PathInput(Path path) implements SchemaInput {}

    /** A schema that stands inside another document, such as a group of a test-suite file. */
    record ValueInput(URI uri, String name, SourceValue value) implements SchemaInput {}
}
