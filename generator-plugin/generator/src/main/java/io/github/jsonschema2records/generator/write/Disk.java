package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** All changes that a writer makes on disk. Tests replace it to interrupt a run at any step. */
interface Disk {

    /** The real disk. */
    Disk REAL = new Disk() {
        @Override
        public void createFolders(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try {
                Files.write(file, bytes);
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                throw named(file, e);
            }
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

        // Names the file of a failure such as a full disk, which the system leaves out.
        private static IOException named(Path file, IOException failure) {
            IOException named = new FileSystemException(file.toString(), null, failure.getMessage());
            named.initCause(failure);
            return named;
        }
    };

    /** Creates a folder and its parents, unless they exist. */
    void createFolders(Path folder) throws IOException;

    /** Writes a file that nobody reads yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Moves a finished file, atomically if the file system supports it: a reader sees the old file or the new one. */
    void replace(Path finished, Path target) throws IOException;

    /**
     * Deletes a file or an empty folder, if it exists.
     *
     * @throws java.nio.file.DirectoryNotEmptyException if it is a folder that is not empty
     */
    void delete(Path path) throws IOException;
}
