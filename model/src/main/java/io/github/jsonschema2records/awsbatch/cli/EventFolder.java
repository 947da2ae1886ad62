package io.github.jsonschema2records.awsbatch.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files with some extensions in a folder and in the folders below it.
 *
 * @param files sorted by their paths in the folder, in the same way on every system
 * @param failures the paths that could not be read, and why
 */
record EventFolder(List<Path> files, Map<Path, IOException> failures) {

    /** Extensions of files with events. */
    static final List<String> EVENTS = List.of(".json", ".jsonl", ".ndjson", ".gz");

    /** Extensions of files with patterns. */
    static final List<String> PATTERNS = List.of(".json");

    static EventFolder list(Path folder, List<String> extensions) {
        SortedMap<String, Path> files = new TreeMap<>();
        SortedMap<Path, IOException> failures = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (extensions.stream().anyMatch(file.toString()::endsWith)) {
                        String key = folder.relativize(file).toString();
                        files.put(key.replace(file.getFileSystem().getSeparator(), "/"), file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException failure) {
                    failures.put(path, failure);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            failures.put(folder, e);
        }
        return new EventFolder(List.copyOf(files.values()), Collections.unmodifiableSortedMap(failures));
    }
}
