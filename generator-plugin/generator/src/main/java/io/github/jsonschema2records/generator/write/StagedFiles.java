package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Finished files that are not yet in their place. They are kept in a hidden folder inside the output folder. */
final class StagedFiles implements AutoCloseable {

    private static final String PREFIX = ".jsonschema2records-staging";

    private final Disk disk;
    private final Path folder;
    private final Path staging;

    /** The destinations of the staged files, which are named 0, 1, and so on. */
    private final List<String> paths;

    private StagedFiles(Disk disk, Path folder, List<String> paths) {
        this.disk = disk;
        this.folder = folder;
        this.staging = folder.resolve(PREFIX + "-" + UUID.randomUUID());
        this.paths = paths;
    }

    /**
     * Writes files beside those that they will replace.
     *
     * @param folder the output folder
     * @param contents the files' bytes by their paths in it
     * @throws IOException if not all could be written; none is left then
     */
    static StagedFiles write(Disk disk, Path folder, SortedMap<String, byte[]> contents) throws IOException {
        StagedFiles staged = new StagedFiles(disk, folder, new ArrayList<>(contents.keySet()));
        try {
            disk.createFolders(staged.staging);
            int number = 0;
            for (byte[] content : contents.values()) {
                disk.write(staged.staging.resolve(Integer.toString(number)), content);
                number++;
            }
            return staged;
        } catch (IOException e) {
            staged.closeAfter(e);
            throw e;
        }
    }

    /** Returns whether a killed or unfinished run has staged files. */
    static boolean areIn(Path folder) throws IOException {
        return !stagingFolders(folder).isEmpty();
    }

    /**
     * Deletes the staged files of killed runs.
     *
     * @return whether there were any
     */
    static boolean clear(Disk disk, Path folder) throws IOException {
        List<Path> killed = stagingFolders(folder);
        for (Path staging : killed) {
            delete(disk, staging);
        }
        return !killed.isEmpty();
    }

    void moveIntoPlace() throws IOException {
        int number = 0;
        for (String path : paths) {
            Path target = folder.resolve(path);
            disk.createFolders(Objects.requireNonNull(target.getParent()));
            disk.replace(staging.resolve(Integer.toString(number)), target);
            number++;
        }
    }

    /** Deletes the hidden folder with all files that were not moved. */
    @Override
    public void close() throws IOException {
        delete(disk, staging);
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static List<Path> stagingFolders(Path folder) throws IOException {
        return Files.isDirectory(folder)
                ? list(folder).stream()
                        .filter(path -> path.getFileName().toString().startsWith(PREFIX))
                        .toList()
                : List.of();
    }

    private static void delete(Disk disk, Path staging) throws IOException {
        if (Files.isDirectory(staging)) {
            for (Path file : list(staging)) {
                disk.delete(file);
            }
        }
        disk.delete(staging);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
