package io.github.jsonschema2records.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests find the files of this project, and how they read and write them. */
public final class ProjectFiles {

    /** The folder of this module, whatever folder the tests are started in. */
    public static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    /** The folder of the whole project. */
    static final Path PROJECT = MODULE.resolve("../..").normalize();

    public static final Path SOURCES = MODULE.resolve("src/main/java/io/github/jsonschema2records/generator");
    static final Path FIXTURES = MODULE.resolve("src/test/fixtures");
    static final Path BAD_SCHEMAS = MODULE.resolve("src/test/bad");
    /** The folder of the tables of decisions. */
    public static final Path DECISIONS = MODULE.resolve("src/test/decisions");

    public static final Path DIAGNOSTIC_PAGES =
            MODULE.resolve("../../docs/diagnostics").normalize();

    static final Path COOKBOOK = MODULE.resolve("../../docs/cookbook.md").normalize();

    static final Path TYPES_PAGE = MODULE.resolve("../../docs/types.md").normalize();

    private ProjectFiles() {}

    /** The folders in a folder, in the order of their names. */
    static List<Path> foldersIn(Path folder) {
        return list(folder, 1).stream().filter(Files::isDirectory).toList();
    }

    /** The files in a folder, in the order of their names; none if there is no such folder. */
    public static List<Path> filesIn(Path folder) {
        return list(folder, 1).stream().filter(Files::isRegularFile).toList();
    }

    /** The files in a folder and in all below it, in the order of their paths; none if there is no such folder. */
    static List<Path> filesBelow(Path folder) {
        return list(folder, Integer.MAX_VALUE).stream()
                .filter(Files::isRegularFile)
                .toList();
    }

    private static List<Path> list(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> !file.equals(folder)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path with slashes, from a folder. */
    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static byte[] readBytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
