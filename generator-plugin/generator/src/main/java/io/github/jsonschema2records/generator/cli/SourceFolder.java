package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts generated sources on disk. */
final class SourceFolder {

    private SourceFolder() {}

    /** Writes them below a folder, which is made if need be. */
    static void write(Path folder, List<JavaSource> sources) {
        try {
            for (JavaSource source : sources) {
                Path file = folder.resolve(source.path());
                Files.createDirectories(folder.resolve(source.path()).resolveSibling("."));
                Files.writeString(file, source.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
