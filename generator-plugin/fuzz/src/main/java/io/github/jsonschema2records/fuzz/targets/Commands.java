package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.generator.cli.CommandRun;
import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands in a folder that is deleted at the end: every outcome but that of a bug is right. */
final class Commands {

    private static final int BUG = 3;

    private final Path folder;

    Commands() {
        try {
            folder = Files.createTempDirectory("fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of the folder. */
    Path write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command and returns its outcome; an argument with an at sign names a file of the folder. */
    Outcome run(List<String> arguments) {
        Outcome outcome = new CommandRun(folder).run(arguments.toArray(String[]::new));
        boolean silent = outcome.exitCode() != 0 && (outcome.err() + outcome.out()).isBlank();
        if (outcome.exitCode() >= BUG || outcome.exitCode() < 0 || silent) {
            throw new AssertionError(arguments + " ends with " + outcome.exitCode() + ": " + outcome.err());
        }
        return outcome;
    }

    /** Returns the Java below a folder of the folder. */
    List<JavaSource> sourcesOf(String name) {
        Path sources = folder.resolve(name);
        try (Stream<Path> files = Files.walk(sources)) {
            List<JavaSource> found = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String path = sources.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                found.add(new JavaSource(path, Files.readString(file)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
