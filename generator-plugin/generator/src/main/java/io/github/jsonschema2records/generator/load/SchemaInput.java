package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;

/** A schema, or a set of schemas, that the user asks to generate from. */
public sealed interface SchemaInput {

    /**
     * A file, a folder or a jar. The files of a folder or jar that its filter accepts count, except those in {@code
     * META-INF}.
     *
     * @param path the file, folder or jar
     * @param part the one file or folder inside {@code path} that counts, with slashes; {@code ""} for all of it
     * @param filter the files that count in the folder or jar, or in the folder {@code part} of it; a single file
     *     always counts
     */
    record PathInput(Path path, String part, FileFilter filter) implements SchemaInput {

        /** Creates the input of a file, or of all JSON and YAML files of a folder. */
        public PathInput(Path path, String part) {
            this(path, part, FileFilter.ALL);
        }

        /** Creates the input of a file, or of all JSON and YAML files of a folder or jar. */
        public PathInput(Path path) {
            this(path, "");
        }
    }

    /** A schema inside another document, such as a group of a test-suite file. */
    record ValueInput(URI uri, String name, SourceValue value) implements SchemaInput {}
}
