package io.github.jsonschema2records.fuzz;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last run of each target. A run of some targets replaces their entries and keeps those of the others.
 *
 * @param targets the entries by the names of the targets
 */
record FuzzRecord(Map<String, JsonData> targets) {

    /** Reads a record, or returns an empty one if there is no file. */
    static FuzzRecord read(Path file) throws IOException {
        Map<String, JsonData> targets = new TreeMap<>();
        if (Files.isRegularFile(file)
                && JsonData.parse(Files.readAllBytes(file)).at("/targets") instanceof JsonArray entries) {
            entries.items().forEach(entry -> targets.put(String.valueOf(entry.at("/target")), entry));
        }
        return new FuzzRecord(targets);
    }

    FuzzRecord with(List<TargetResult> results) {
        Map<String, JsonData> all = new TreeMap<>(targets);
        results.forEach(result -> {
            JsonData entry = result.json();
            all.put(String.valueOf(entry.at("/target")), entry);
        });
        return new FuzzRecord(all);
    }

    void write(Path file) throws IOException {
        JsonData entries = JsonData.of(new ArrayList<>(targets.values()));
        Files.writeString(file, JsonData.of(Map.of("targets", entries)).toString() + '\n');
    }
}
