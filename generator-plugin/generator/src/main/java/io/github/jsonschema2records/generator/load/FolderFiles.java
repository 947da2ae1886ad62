package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of a folder that the user named. */
public final class FolderFiles {

    private FolderFiles() {}

    /**
     * Returns the regular files in a folder and in all folders below it. The folder itself may be a symbolic link;
     * other links to folders are not followed.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> below(Path folder) throws IOException {
        Path real = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(real)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.resolve(real.relativize(file)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Returns whether a filter accepts a file of a folder. */
    public static boolean isAccepted(Path folder, Path file, FileFilter filter) {
        return filter.accepts(DiskFile.display(folder.relativize(file)));
    }
}
