package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.load.NamedPaths;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import java.nio.file.Path;
import java.util.Objects;

/** A file that a reference leads to, in a folder that the user did not name. */
final class FileOutOfReach {

    private final Path file;
    private final SchemaDocument referrer;

    FileOutOfReach(Path file, SchemaDocument referrer) {
        this.file = file;
        this.referrer = referrer;
    }

    /** Returns the path as the user would name it. */
    String display() {
        return NamedPaths.display(file, referrer);
    }

    /** Returns the mapping that would make the file readable. */
    String help() {
        Path folder = Objects.requireNonNullElse(file.getParent(), file);
        return "to allow it, map its folder: --map " + NamedPaths.folderUri(folder) + "="
                + NamedPaths.display(folder, referrer) + ", with Maven a <mapping>";
    }
}
