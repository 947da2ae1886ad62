package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.growth.count.Cost;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one run of a command takes.
 *
 * @param work its steps and bytes
 * @param written the files that it writes, in place of steps, and their bytes with those that it prints
 */
record CommandCost(Cost work, Cost written) {

    /** Runs a command in a new folder; {@code @x} in an argument is the file x of the folder. */
    static CommandCost of(String schema, String instance, String arguments) {
        try {
            Path folder = Files.createTempDirectory("growth");
            Files.writeString(folder.resolve("schema.json"), schema);
            Files.writeString(folder.resolve("earlier.json"), schema.replaceFirst("\\{", "{\"title\": \"Earlier\", "));
            Files.writeString(folder.resolve("instance.json"), instance);
            Files.writeString(folder.resolve("suite.json"), """
                    [{"description": "d", "schema": %s, "tests": [{"description": "t", "data": %s, "valid": true}]}]
                    """.formatted(schema, instance));
            try {
                return of(folder, arguments.replace("@", folder + "/").split(" "));
            } finally {
                files(folder).sorted(Comparator.reverseOrder()).forEach(CommandCost::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandCost of(Path folder, String[] arguments) {
        Set<Path> before = new HashSet<>(files(folder).toList());
        StringWriter out = new StringWriter();
        Cost work = Cost.once(() -> run(new PrintWriter(out), arguments));
        List<Path> written = files(folder)
                .filter(file -> !before.contains(file) && Files.isRegularFile(file))
                .toList();
        long bytes = written.stream().mapToLong(file -> file.toFile().length()).sum();
        return new CommandCost(
                work, new Cost(written.size(), bytes + out.toString().length()));
    }

    private static Object run(PrintWriter out, String[] arguments) {
        StringWriter err = new StringWriter();
        try {
            Class<?> main = Class.forName("io.github.jsonschema2records.generator.cli.Main");
            Method run = main.getDeclaredMethod(
                    "run", InputStream.class, PrintWriter.class, PrintWriter.class, String[].class);
            run.setAccessible(true);
            Object exitCode =
                    run.invoke(null, new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err), arguments);
            if ((Integer) exitCode > 1) {
                throw new AssertionError(String.join(" ", arguments) + " " + exitCode + " " + err);
            }
            return exitCode;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
