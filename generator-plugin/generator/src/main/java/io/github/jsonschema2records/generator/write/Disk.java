package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Everything that a writer changes on disk goes through one of these, so that tests can end a run at any step. */
interface Disk {

    /** The disk itself. */
    Disk REAL = new Disk() {
        @Override
        public void createFolders(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            Files.write(file, bytes);
        }

        @Override
        public void replace(Path finished, Path target) throws IOException {
            try {
                Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.deleteIfExists(path);
        }
    };

    /** Makes a folder, and those around it, unless it is there. */
    void createFolders(Path folder) throws IOException;

    /** Writes a file that nobody reads yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Moves a finished file, in one step where the file system can do so: a reader sees the old file or the new one. */
    void replace(Path finished, Path target) throws IOException;

    /**
     * Deletes a file or an empty folder, unless it is gone already.
     *
     * @throws java.nio.file.DirectoryNotEmptyException if it is a folder that is not empty
     */
    void delete(Path path) throws IOException;
}
