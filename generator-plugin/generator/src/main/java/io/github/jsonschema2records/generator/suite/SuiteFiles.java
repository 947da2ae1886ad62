package io.github.jsonschema2records.generator.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds test files: the file itself, or every {@code .json} file in a folder at any depth. */
public final class SuiteFiles {

    /**
     * A file that may have tests.
     *
     * @param path its path
     * @param found whether it was found in a folder; false if the user named it
     */
    public record Candidate(Path path, boolean found) {

        /** Returns the path with forward slashes on every system. */
        public String display() {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        }

        /** Returns the base URI of its schemas. */
        URI uri() {
            return path.toAbsolutePath().normalize().toUri();
        }
    }

    private final Set<String> excluded;

    /** Creates a search that skips files and folders with these names, unless the user names them. */
    public SuiteFiles(Set<String> excluded) {
        this.excluded = Set.copyOf(excluded);
    }

    /** Returns the files in the order of their paths. */
    public List<Candidate> of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new Candidate(path, false));
        }
        // The folder itself may be a symbolic link. Links inside it are not followed, so that no file occurs twice.
        Path folder = path.toRealPath();
        List<Candidate> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean out = !inner.equals(folder) && isExcluded(inner);
                return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".json") && !isExcluded(file)) {
                    files.add(new Candidate(path.resolve(folder.relativize(file)), true));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Candidate::display));
        return files;
    }

    private boolean isExcluded(Path path) {
        return excluded.contains(String.valueOf(path.getFileName()));
    }
}
