package io.github.jsonschema2records.fuzz;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all recorded runs did, in a file. A run adds to the entries of its targets and keeps those of the others.
 *
 * @param targets the entries by the names of the targets
 */
record FuzzRecord(Map<String, TargetTotal> targets) {

    /** Reads a record, or returns an empty one if there is no file. */
    static FuzzRecord read(Path file) throws IOException {
        Map<String, TargetTotal> targets = new TreeMap<>();
        if (Files.isRegularFile(file)
                && JsonData.parse(Files.readAllBytes(file)).at("/targets") instanceof JsonArray entries) {
            entries.items().stream().map(TargetTotal::of).forEach(total -> targets.put(total.target(), total));
        }
        return new FuzzRecord(targets);
    }

    FuzzRecord with(List<TargetResult> results) {
        Map<String, TargetTotal> all = new TreeMap<>(targets);
        results.forEach(result -> all.merge(result.target(), TargetTotal.of(result), TargetTotal::plus));
        return new FuzzRecord(all);
    }

    /** Writes one target in a line, so that a difference shows which one was run. */
    void write(Path file) throws IOException {
        String lines = targets.values().stream()
                .map(total -> "  " + total.json())
                .collect(Collectors.joining(",\n", "{\"targets\": [\n", "\n]}\n"));
        Files.writeString(file, lines);
    }
}
