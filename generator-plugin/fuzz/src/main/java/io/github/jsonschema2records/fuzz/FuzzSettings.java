package io.github.jsonschema2records.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What is run and how long.
 *
 * @param targets the targets
 * @param seconds the time for each target
 * @param parallel the number of targets that run at the same time
 * @param seed the seed of the random changes, so that a run can be repeated
 * @param work the folder for what the fuzzer learns and finds
 * @param record the file to which the numbers of this run are added
 * @param seeds the folder with the inputs to start from, one folder for each target
 */
record FuzzSettings(
        List<FuzzTargets> targets, int seconds, int parallel, int seed, Path work, Path record, Path seeds) {

    /** Reads the properties {@code fuzz.*}. */
    static FuzzSettings of(Properties given) {
        Path work = Path.of(given.getProperty("fuzz.work", "target/fuzz")).toAbsolutePath();
        String record = given.getProperty("fuzz.record", "");
        return new FuzzSettings(
                FuzzTargets.named(given.getProperty("fuzz.targets", "all")),
                number(given, "fuzz.seconds", "60"),
                number(given, "fuzz.parallel", "2"),
                number(given, "fuzz.seed", "1"),
                work,
                record.isEmpty()
                        ? work.resolveSibling("fuzz.json")
                        : Path.of(record).toAbsolutePath(),
                seeds(given));
    }

    /** Returns the folder of the seeds below the folder of this module, which the property {@code basedir} names. */
    static Path seeds(Properties given) {
        return Path.of(given.getProperty("basedir", "")).toAbsolutePath().resolve("src/main/seeds");
    }

    private static int number(Properties given, String name, String otherwise) {
        String text = given.getProperty(name, otherwise);
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(name + " must be a positive number, but is \"" + text + '"');
        }
        return Integer.parseInt(text);
    }
}
