package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Files that are finished but not yet in place; they wait in a hidden folder of the same file system. */
final class StagedFiles implements AutoCloseable {

    private static final String NAME = ".jsonschema2records-staging";

    private final Path folder;
    private final Path staging;

    /** Where the staged files go: the one named 0, the one named 1, and so on. */
    private final List<String> paths;

    private StagedFiles(Path folder, List<String> paths) {
        this.folder = folder;
        this.staging = folder.resolve(NAME);
        this.paths = paths;
    }

    /**
     * Writes files beside those that they are to replace.
     *
     * @param folder the output folder
     * @param contents the files' bytes by their paths in it
     * @throws IOException if not all could be written; none is left then
     */
    static StagedFiles write(Path folder, SortedMap<String, byte[]> contents) throws IOException {
        StagedFiles staged = new StagedFiles(folder, new ArrayList<>(contents.keySet()));
        try {
            staged.close();
            Files.createDirectories(staged.staging);
            int number = 0;
            for (byte[] content : contents.values()) {
                Files.write(staged.staging.resolve(Integer.toString(number)), content);
                number++;
            }
            return staged;
        } catch (IOException e) {
            staged.closeAfter(e);
            throw e;
        }
    }

    void moveIntoPlace() throws IOException {
        int number = 0;
        for (String path : paths) {
            Path target = folder.resolve(path);
            Files.createDirectories(target.getParent());
            Moves.into(staging.resolve(Integer.toString(number)), target);
            number++;
        }
    }

    /** Removes the hidden folder with all that was not moved, also what an interrupted run left there. */
    @Override
    public void close() throws IOException {
        if (!Files.isDirectory(staging)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(staging)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(staging);
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
