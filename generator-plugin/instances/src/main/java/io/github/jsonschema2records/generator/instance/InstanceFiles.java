package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.syntax.Glob;
import io.github.jsonschema2records.generator.syntax.UrlText;
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
    public static final List<String> DEFAULT_INCLUDES = List.of("**/*.{json,jsonl,ndjson,yaml,yml}{,.gz}");

    /** The argument for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Path HERE = Path.of("");

    private final InputStream in;
    private final List<Glob> includes;
    private final List<Glob> excludes;

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
     * @param includes patterns of the files of folders, by their paths below the folder
     * @param excludes patterns of files that are left out, by their paths below the folder
     * @throws IllegalArgumentException if a pattern is wrong
     */
    public InstanceFiles(InputStream in, List<String> includes, List<String> excludes) {
        this.in = in;
        this.includes = includes.stream().map(Glob::of).toList();
        this.excludes = excludes.stream().map(Glob::of).toList();
    }

    /** Visits the files of an argument. */
    public void visit(String argument, Visitor visitor) {
        if (argument.equals(STANDARD_INPUT)) {
            visitor.file(new InstanceFile(STANDARD_INPUT, 0, () -> new UnclosedStream(in)));
            return;
        }
        if (UrlText.isUrl(argument)) {
            visitor.unreadable(
                    argument,
                    new IOException("this is a URL, and nothing is downloaded; save what is there as a file"));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                folder(path, includes, visitor);
            } else if (!Files.exists(path) && Glob.isPattern(argument)) {
                pattern(argument.replace(path.getFileSystem().getSeparator(), "/"), visitor);
            } else {
                visitor.file(InstanceFile.of(path));
            }
        } catch (InvalidPathException e) {
            if (Glob.isPattern(argument)) {
                pattern(argument, visitor); // Windows has no paths with an asterisk.
            } else {
                visitor.unreadable(argument, new IOException("this is not a path", e));
            }
        }
    }

    /** Visits the files that match, below the folders before the first special character. */
    private void pattern(String argument, Visitor visitor) {
        int special = 0;
        while (!Glob.isPattern(argument.substring(0, special + 1))) {
            special++;
        }
        int slash = argument.lastIndexOf('/', special);
        Path folder = slash < 0 ? HERE : Path.of(argument.substring(0, Math.max(1, slash)));
        try {
            List<Glob> glob = List.of(Glob.of(argument.substring(slash + 1)));
            if (!Files.isDirectory(folder.toAbsolutePath()) || walk(folder, glob, visitor) == 0) {
                visitor.unreadable(argument, new IOException("no file matches this pattern"));
            }
        } catch (IllegalArgumentException e) {
            visitor.unreadable(argument, new IOException("no such file or folder, and not a pattern of files", e));
        }
    }

    private void folder(Path folder, List<Glob> wanted, Visitor visitor) {
        if (walk(folder, wanted, visitor) == 0) {
            visitor.unreadable(folder.toString(), new IOException("there is no file to read in this folder"));
        }
    }

    /** Visits the files of a folder. Returns how much was found or could not be read. */
    private int walk(Path folder, List<Glob> wanted, Visitor visitor) {
        return walk(folder, folder, wanted, visitor);
    }

    private int walk(Path top, Path folder, List<Glob> wanted, Visitor visitor) {
        int found = 0;
        try {
            for (Path path : sorted(folder)) {
                String inTop = pathBelow(top, path);
                // Links to folders are not followed, so that no file occurs twice.
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    boolean excluded = excludes.stream().anyMatch(glob -> glob.coversFolder(inTop));
                    found += excluded ? 0 : walk(top, path, wanted, visitor);
                } else if (match(wanted, inTop) && !match(excludes, inTop) && isFile(path)) {
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

    /** Returns whether a path is a file or a link that leads nowhere, and not a folder or a device. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path) || !Files.exists(path);
    }

    private static boolean match(List<Glob> globs, String path) {
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }

    /** Returns a path below a folder, with slashes. */
    private static String pathBelow(Path folder, Path path) {
        Path below = folder.equals(HERE) ? path : folder.relativize(path);
        return below.toString().replace(path.getFileSystem().getSeparator(), "/");
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
