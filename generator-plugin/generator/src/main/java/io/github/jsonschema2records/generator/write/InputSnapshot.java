package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.FolderFiles;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The current state of the files that determine the result of a run.
 *
 * @param contents digests by path: of every schema in the input folders, of every input file and jar, and of every
 *     other document that was read
 * @param mapped the names of all files in the mapped folders, as a new file may change which file a reference leads to
 */
record InputSnapshot(SortedMap<String, String> contents, SortedSet<String> mapped) {

    private static final String ABSENT = "absent";

    static InputSnapshot of(RunDescription run, Collection<Path> documents) throws IOException {
        InputSnapshot snapshot = new InputSnapshot(new TreeMap<>(), new TreeSet<>());
        for (SchemaInput input : run.inputs()) {
            if (input instanceof PathInput path) {
                snapshot.addInput(
                        path.path().resolve(Files.isDirectory(path.path()) ? path.part() : ""), path.filter());
            }
        }
        for (UriMapping mapping : run.mappings()) {
            snapshot.addMapped(mapping.target().resolve(Files.isDirectory(mapping.target()) ? mapping.part() : ""));
        }
        for (Path document : documents) {
            snapshot.addContent(document);
        }
        return snapshot;
    }

    /** Returns whether a file was changed after a point in time. */
    boolean changedSince(FileTime time) throws IOException {
        for (String path : contents.keySet()) {
            Path file = Path.of(path);
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(time) > 0) {
                return true;
            }
        }
        return false;
    }

    private void addInput(Path path, FileFilter filter) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : FolderFiles.below(path)) {
                if (FolderFiles.isAccepted(path, file, filter)) {
                    addContent(file);
                }
            }
        } else {
            addContent(path);
        }
    }

    private void addMapped(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            FolderFiles.below(target).forEach(f -> mapped.add(f.toAbsolutePath().toString()));
        } else {
            addContent(target);
        }
    }

    private void addContent(Path file) throws IOException {
        String path = file.toAbsolutePath().toString();
        if (!contents.containsKey(path)) {
            contents.put(path, Files.isRegularFile(file) ? Sha256.of(file) : ABSENT);
        }
    }
}
