package io.github.jsonschema2records.fuzz;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run of a target did.
 *
 * @param target its name
 * @param seed the seed of the random changes
 * @param passed whether the process ended well
 * @param numbers how much was done
 * @param findings the files with the inputs that were found
 * @param log the file with what Jazzer printed
 */
record TargetResult(String target, int seed, boolean passed, JazzerLog numbers, List<Path> findings, Path log) {

    boolean isClean() {
        return passed && findings.isEmpty();
    }

    /** Returns a line for people. */
    String line() {
        return "%-12s %,12d executions  %5d s  %6d places reached  %s"
                .formatted(
                        target,
                        numbers.executions(),
                        numbers.seconds(),
                        numbers.coverage(),
                        isClean() ? "nothing found" : "FOUND: " + findings + ", see " + log);
    }
}
