package io.github.jsonschema2records.generator.cli;

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

/** The test files that a path stands for: itself, or every {@code .json} file in the folder at any depth. */
final class SuiteFiles {

    /**
     * A file that may hold tests.
     *
     * @param path where it is
     * @param found whether it was found in a folder, not named by the user
     */
    record Candidate(Path path, boolean found) {

        /** The file with forward slashes on every system. */
        String display() {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        }

        /** Against which references in its schemas are resolved. */
        URI uri() {
            return path.toAbsolutePath().normalize().toUri();
        }
    }

    private final Set<String> excluded;

    /** Leaves out files and folders of these names, unless the user names them. */
    SuiteFiles(Set<String> excluded) {
        this.excluded = Set.copyOf(excluded);
    }

    /** The files in the order of their paths. */
    List<Candidate> of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new Candidate(path, false));
        }
        // The folder itself may be a symbolic link; those in it are not followed, so that no file comes twice.
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
