package io.github.jsonschema2records.fuzz;

import io.github.jsonschema2records.runtime.JsonData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a target.
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

    JsonData json() {
        Map<String, JsonData> members = new LinkedHashMap<>();
        members.put("target", JsonData.of(target));
        members.put("date", JsonData.of(LocalDate.now(ZoneOffset.UTC).toString()));
        members.put("java", JsonData.of(System.getProperty("java.version", "")));
        members.put("executions", JsonData.ofNumber(String.valueOf(numbers.executions())));
        members.put("seconds", JsonData.ofNumber(String.valueOf(numbers.seconds())));
        members.put("coverage", JsonData.ofNumber(String.valueOf(numbers.coverage())));
        members.put("seed", JsonData.ofNumber(String.valueOf(seed)));
        members.put("findings", JsonData.ofNumber(String.valueOf(findings.size())));
        return JsonData.of(members);
    }
}
