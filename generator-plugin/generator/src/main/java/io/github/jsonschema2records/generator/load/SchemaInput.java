package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;

/** A schema, or a set of schemas, that the user asks to generate from. */
public sealed interface SchemaInput {

    /**
     * A file, a folder or a jar. All JSON and YAML files of a folder or jar count, except those in {@code META-INF}.
     *
     * @param path the file, folder or jar
     * @param part the one file or folder inside {@code path} that counts, with slashes; {@code ""} for all of it
     */
    record PathInput(Path path, String part) implements SchemaInput {

        /** Creates the input of a file, or of everything in a folder or jar. */
        public PathInput(Path path) {
            this(path, "");
        }
    }

    /** A schema inside another document, such as a group of a test-suite file. */
    record ValueInput(URI uri, String name, SourceValue value) implements SchemaInput {}

    /** Returns whether a file of this name counts as a schema in a folder or jar. */
    static boolean isSchemaName(String name) {
        return SchemaFile.isSchemaName(name);
    }
}
