package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;

/** Something a user asks us to generate from. */
public sealed interface SchemaInput {

    /**
     * A file, or a folder of which every JSON and YAML file counts, or a jar of which every such entry counts; what lies in
     * {@code META-INF} is left out of both.
     *
     * @param path the file, folder or jar
     * @param part the one file or folder in the folder or jar that counts, with slashes; {@code ""} for all of it
     */
    record PathInput(Path path, String part) implements SchemaInput {

        /** A file, or everything in a folder or jar. */
        public PathInput(Path path) {
            this(path, "");
        }
    }

    /** A schema that stands inside another document, such as a group of a test-suite file. */
    record ValueInput(URI uri, String name, SourceValue value) implements SchemaInput {}

    /** Returns whether a file of this name counts as a schema in a folder or jar. */
    static boolean isSchemaName(String name) {
        return SchemaFile.isSchemaName(name);
    }
}
