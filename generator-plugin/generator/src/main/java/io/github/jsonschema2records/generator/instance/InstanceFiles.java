package io.github.jsonschema2records.generator.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the files that arguments name: a file, all files of a folder and of the folders below it, the files that match
 * a pattern, or standard input ({@code -}). Files of a folder come in the order of their names, and are not collected.
 */
public final class InstanceFiles {

    /** Patterns of the files that are read from folders, unless others are chosen. */
    public static final List<String> DEFAULT_INCLUDES = List.of("*.{json,jsonl,ndjson,yaml,yml}{,.gz}");

    private static final String STANDARD_INPUT = "-";
    private static final Path HERE = Path.of("");

    private final InputStream in;
    private final FileGlobs includes;
    private final FileGlobs excludes;

    /** Receives what is found. */
    public interface Visitor {

        /** Receives a file. */
        void file(InstanceFile file);

        /** Receives an argument or folder that cannot be read. */
        void unreadable(String name, IOException reason);
    }

    /**
     * Creates a search.
     *
     * @param in standard input
     * @param includes patterns of the files of folders
     * @param excludes patterns of files and folders that are left out
     * @throws IllegalArgumentException if a pattern is wrong
     */
    public InstanceFiles(InputStream in, List<String> includes, List<String> excludes) {
        this.in = in;
        this.includes = FileGlobs.of(includes);
        this.excludes = FileGlobs.of(excludes);
    }

    /** Visits the files of an argument. */
    public void visit(String argument, Visitor visitor) {
        if (argument.equals(STANDARD_INPUT)) {
            visitor.file(new InstanceFile(STANDARD_INPUT, 0, () -> new UnclosedStream(in)));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                folder(path, includes, visitor);
            } else if (!Files.exists(path) && FileGlobs.isPattern(argument)) {
                pattern(argument.replace(path.getFileSystem().getSeparator(), "/"), visitor);
            } else {
                visitor.file(InstanceFile.of(path));
            }
        } catch (InvalidPathException e) {
            if (FileGlobs.isPattern(argument)) {
                pattern(argument, visitor); // Windows has no paths with an asterisk.
            } else {
                visitor.unreadable(argument, new IOException("this is not a path", e));
            }
        }
    }

    /** Visits the files that match, below the folders before the first special character. */
    private void pattern(String argument, Visitor visitor) {
        int special = 0;
        while (!FileGlobs.isPattern(argument.substring(0, special + 1))) {
            special++;
        }
        int slash = argument.lastIndexOf('/', special);
        Path folder = slash < 0 ? HERE : Path.of(argument.substring(0, Math.max(1, slash)));
        try {
            FileGlobs glob = FileGlobs.ofPath(argument.substring(slash + 1));
            if (!Files.isDirectory(folder.toAbsolutePath()) || walk(folder, glob, visitor) == 0) {
                visitor.unreadable(argument, new IOException("no file matches this pattern"));
            }
        } catch (IllegalArgumentException e) {
            visitor.unreadable(argument, new IOException("no such file or folder, and not a pattern of files", e));
        }
    }

    private void folder(Path folder, FileGlobs wanted, Visitor visitor) {
        if (walk(folder, wanted, visitor) == 0) {
            visitor.unreadable(folder.toString(), new IOException("there is no file to validate in this folder"));
        }
    }

    /** Visits the files of a folder. Returns how much was found or could not be read. */
    private int walk(Path folder, FileGlobs wanted, Visitor visitor) {
        return walk(folder, folder, wanted, visitor);
    }

    private int walk(Path top, Path folder, FileGlobs wanted, Visitor visitor) {
        int found = 0;
        try {
            for (Path path : sorted(folder)) {
                Path inTop = top.equals(HERE) ? path : top.relativize(path);
                if (excludes.match(inTop)) {
                    continue;
                }
                // Links to folders are not followed, so that no file occurs twice.
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    found += walk(top, path, wanted, visitor);
                } else if (wanted.match(inTop) && Files.isRegularFile(path)) {
                    visitor.file(InstanceFile.of(path));
                    found++;
                }
            }
        } catch (IOException e) {
            visitor.unreadable(folder.toString(), e);
            found++;
        }
        return found;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(paths::add);
        } catch (NotDirectoryException goneMeanwhile) {
            return List.of();
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        paths.sort(Comparator.comparing(path -> String.valueOf(path.getFileName())));
        return paths;
    }

    /** Standard input, which stays open. */
    private static final class UnclosedStream extends java.io.FilterInputStream {

        UnclosedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public void close() {
            // Whoever opened it closes it.
        }
    }
}
