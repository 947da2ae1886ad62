package io.github.jsonschema2records.generator.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands on the files of a folder, and makes their output independent of where that is. */
public final class CommandRun {

    /** What stands for the folder in arguments and input. */
    private static final String FOLDER = "@";

    /** What a command said and ended with. */
    public record Outcome(int exitCode, String out, String err) {

        /** Returns the outcome of a command that has nothing to complain about. */
        static Outcome success(String out) {
            return new Outcome(0, out, "");
        }
    }

    private final Path folder;
    private String standardInput = "";

    public CommandRun(Path folder) {
        this.folder = folder;
    }

    /** Writes a file below the folder. */
    CommandRun file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandRun standardInput(String text) {
        standardInput = text;
        return this;
    }

    /** Runs a command; {@code @x} in an argument is the file x of the folder, which the output calls {@code x}. */
    public Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] actual =
                Stream.of(arguments).map(a -> a.replace(FOLDER, folder + "/")).toArray(String[]::new);
        int exitCode = Main.run(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                actual);
        return new Outcome(exitCode, relative(out), relative(err));
    }

    /** Returns the Java files in a folder at any depth, as paths below it in order; none if there is no such folder. */
    List<String> javaFiles(String name) {
        Path out = folder.resolve(name);
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(f -> out.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String relative(StringWriter text) {
        return text.toString().replace(folder + "/", "").replace("\r\n", "\n");
    }
}
