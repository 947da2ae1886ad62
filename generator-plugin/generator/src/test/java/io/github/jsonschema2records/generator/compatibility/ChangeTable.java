package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.ProjectFiles;
import java.util.ArrayList;
import java.util.List;

/** A table of changes: a name, and below it, indented, a word, the earlier schema and the later schema. */
final class ChangeTable {

    private ChangeTable() {}

    /** A change with its expected result. */
    record Change(String name, List<String> expected, String earlier, String later) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Change> read(String file) {
        List<String> lines = ProjectFiles.read(ProjectFiles.MODULE.resolve("src/test/compatibility/" + file))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        List<Change> changes = new ArrayList<>();
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && lines.get(end).startsWith("  ")) {
                end++;
            }
            List<String> below =
                    lines.subList(start + 1, end).stream().map(String::strip).toList();
            changes.add(new Change(
                    lines.get(start),
                    below.subList(0, below.size() - 2),
                    below.get(below.size() - 2),
                    below.get(below.size() - 1)));
            start = end;
        }
        return changes;
    }
}
