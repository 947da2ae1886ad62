package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Deletes what is no longer generated, and the packages that have become empty by it. */
final class StaleFiles {

    private final Path folder;
    private final List<String> paths;

    StaleFiles(Path folder, List<String> paths) {
        this.folder = folder;
        this.paths = paths;
    }

    void delete() throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.deleteIfExists(file);
            deleteEmpty(file.getParent());
        }
    }

    private void deleteEmpty(Path start) throws IOException {
        for (Path parent = start; !parent.equals(folder); parent = parent.getParent()) {
            try {
                Files.deleteIfExists(parent);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
