package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tests that do not come out as their suite says, each below the reason. In the file a line that is not indented is a reason,
 * the indented ones below it are the tests.
 *
 * @param byReason the tests, as the command {@code test} reports them, by their reasons
 */
record KnownMisses(Map<String, List<String>> byReason) {

    private static final Path FOLDER = ProjectFiles.MODULE.resolve("src/test/conformance");

    /** The list of a suite. */
    static KnownMisses of(String suite) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        List<String> misses = new ArrayList<>();
        for (String line :
                ProjectFiles.read(FOLDER.resolve(suite + ".txt")).lines().toList()) {
            if (line.startsWith(" ")) {
                misses.add(line.strip());
            } else if (!line.isEmpty()) {
                misses = new ArrayList<>();
                byReason.put(line, misses);
            }
        }
        return new KnownMisses(byReason);
    }

    /** All tests. */
    List<String> all() {
        return byReason.values().stream().flatMap(List::stream).toList();
    }
}
