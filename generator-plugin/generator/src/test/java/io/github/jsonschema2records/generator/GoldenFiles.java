package io.github.jsonschema2records.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.util.diff.DiffUtils;

/**
 * Compares texts with files that hold what is expected. With {@code -Dfixtures.update} the files are rewritten instead, and
 * the version control shows what changed.
 */
public final class GoldenFiles {

    private static final boolean UPDATE = System.getProperty("fixtures.update") != null;
    private static final int SHOWN_LINES = 200;

    private GoldenFiles() {}

    /** Compares one text; an empty one is expected to have no file. */
    public static void compareFile(Path file, String actual) {
        String expected = Files.exists(file) ? ProjectFiles.read(file) : "";
        if (actual.equals(expected)) {
            return;
        }
        if (!UPDATE) {
            throw failure(file.getParent(), diff(file.getFileName().toString(), expected, actual));
        }
        if (actual.isEmpty()) {
            ProjectFiles.delete(file);
        } else {
            ProjectFiles.write(file, actual);
        }
    }

    /** Compares all files below a folder, both ways: one too many is as wrong as one too few. */
    static void compareFolder(Path folder, Map<String, String> actual) {
        SortedMap<String, String> expected = read(folder);
        if (expected.equals(actual)) {
            return;
        }
        if (UPDATE) {
            expected.keySet().stream()
                    .filter(path -> !actual.containsKey(path))
                    .forEach(path -> ProjectFiles.delete(folder.resolve(path)));
            actual.forEach((path, text) -> {
                if (!text.equals(expected.get(path))) {
                    ProjectFiles.write(folder.resolve(path), text);
                }
            });
            return;
        }
        List<String> differences = new ArrayList<>();
        SortedMap<String, String> all = new TreeMap<>(expected);
        all.putAll(actual);
        all.keySet()
                .forEach(path ->
                        differences.addAll(diff(path, expected.getOrDefault(path, ""), actual.getOrDefault(path, ""))));
        throw failure(folder, differences);
    }

    private static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        ProjectFiles.filesBelow(folder)
                .forEach(file -> texts.put(ProjectFiles.relative(folder, file), ProjectFiles.read(file)));
        return texts;
    }

    private static List<String> diff(String path, String expected, String actual) {
        List<String> before = lines(expected);
        return DiffUtils.generateUnifiedDiff(
                expected.isEmpty() ? "(no file)" : "expected " + path,
                actual.isEmpty() ? "(no file)" : "actual " + path,
                before,
                DiffUtils.diff(before, lines(actual)),
                2);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static AssertionError failure(Path folder, List<String> diff) {
        String where = ProjectFiles.relative(ProjectFiles.MODULE, folder);
        List<String> shown = diff.subList(0, Math.min(SHOWN_LINES, diff.size()));
        return new AssertionError(where
                + " differs. If the new text is right, run the test again with -Dfixtures.update and review what it rewrites.\n"
                + String.join("\n", shown)
                + (shown.size() < diff.size() ? "\n... " + (diff.size() - shown.size()) + " more lines" : ""));
    }
}
