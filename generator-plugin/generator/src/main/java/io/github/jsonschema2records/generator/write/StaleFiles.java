package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;

/** Deletes files that are no longer generated, and packages that become empty. */
final class StaleFiles {

    private final Disk disk;
    private final Path folder;
    private final List<String> paths;

    StaleFiles(Disk disk, Path folder, List<String> paths) {
        this.disk = disk;
        this.folder = folder;
        this.paths = paths;
    }

    void delete() throws IOException {
        for (String path : paths) {
            disk.delete(folder.resolve(path));
            deleteEmptyParents(path);
        }
    }

    private void deleteEmptyParents(String path) throws IOException {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            try {
                disk.delete(folder.resolve(path.substring(0, end)));
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
