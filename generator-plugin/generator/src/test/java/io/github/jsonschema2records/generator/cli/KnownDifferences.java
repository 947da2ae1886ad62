package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Why two validators may differ. In the file a line that is not indented is a reason. Below it stand an example, which is a
 * schema, a tab and an instance; after {@code only}, where objections alone do not tell, a regular expression for something in
 * the instance; and regular expressions for objections.
 *
 * @param reasons in the order of the file
 */
public record KnownDifferences(List<Reason> reasons) {

    private static final Path FILE = ProjectFiles.MODULE.resolve("src/test/conformance/networknt.txt");
    private static final String ONLY = "only ";

    /**
     * A class of differences.
     *
     * @param text why
     * @param schema of the example
     * @param instance of the example
     * @param only what is in each such instance
     * @param objections what is said about such instances
     */
    public record Reason(String text, String schema, String instance, Pattern only, List<Pattern> objections) {

        static Reason parse(String text, List<String> lines) {
            String[] example = lines.get(0).split("\t", -1);
            boolean limited = lines.get(1).startsWith(ONLY);
            Pattern only = Pattern.compile(limited ? lines.get(1).substring(ONLY.length()) : "");
            List<Pattern> objections = lines.stream()
                    .skip(limited ? 2 : 1)
                    .map(line -> Pattern.compile(line, Pattern.DOTALL))
                    .toList();
            return new Reason(text, example[0], example[1], only, objections);
        }

        boolean explains(String objection, Difference difference) {
            return only.matcher(difference.instance()).find()
                    && objections.stream().anyMatch(o -> o.matcher(objection).matches());
        }
    }

    static KnownDifferences read() {
        return read(FILE);
    }

    /** Reads a file. */
    public static KnownDifferences read(Path file) {
        List<String> lines = ProjectFiles.read(file).lines().toList();
        List<Reason> reasons = new ArrayList<>();
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && lines.get(end).startsWith(" ")) {
                end++;
            }
            List<String> below =
                    lines.subList(start + 1, end).stream().map(String::strip).toList();
            reasons.add(Reason.parse(lines.get(start), below));
            start = end;
        }
        return new KnownDifferences(reasons);
    }

    /** Whether there is a reason for each objection. */
    public boolean explain(Difference difference) {
        return difference.objections().stream()
                .allMatch(objection -> reasons.stream().anyMatch(reason -> reason.explains(objection, difference)));
    }

    /** The reason with this text. */
    Reason reason(String text) {
        return reasons.stream()
                .filter(reason -> reason.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
