package io.github.jsonschema2records.generator.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Suites and corpora that are not part of this project; a test that needs an absent one is skipped and says so. */
public final class SharedData {

    private static final Path ROOT = Path.of(System.getProperty("shared.dir", "../../../shared"));

    private SharedData() {}

    /** A folder of the shared data, by its path there; skips the test that asks where it is absent. */
    public static Path folder(String name) {
        Path folder = ROOT.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "skipped: no " + name + " in the folder that shared.dir names");
        return folder;
    }

    /** The JSON files in a folder, sorted. */
    public static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
