package io.github.jsonschema2records.awsbatch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The collected facts about AWS Batch events, a Markdown document of sections with tables. */
final class FactDocument {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String text;

    private FactDocument(String text) {
        this.text = text;
    }

    /** Reads the document; without it the test is skipped. */
    static FactDocument collected() throws IOException {
        Path file = Path.of(System.getProperty("shared.dir", "../../shared"), "facts", "aws-batch-events.md");
        assumeTrue(Files.exists(file), "skipped: the facts are not beside this repository (-Dshared.dir=...)");
        // A bar within a cell is escaped.
        return new FactDocument(Files.readString(file).replace("\\|", ","));
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The text of a section, from its heading, which begins like this, to the next heading. */
    String section(String heading) {
        int from = text.indexOf("\n" + heading) + 1;
        int to = text.indexOf("\n#", from);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** The cells of the rows of the first table with such a header in or after a section. */
    List<String[]> rows(String heading, String header) {
        int from = text.indexOf(header, text.indexOf("\n" + heading));
        List<String[]> rows = new ArrayList<>();
        for (String line : text.substring(from).lines().toList()) {
            if (!line.startsWith("|")) {
                return rows;
            }
            if (!line.startsWith(header) && !line.startsWith("| ---")) {
                rows.add(line.substring(2, line.length() - 2).split(" \\| "));
            }
        }
        return rows;
    }

    /** What stands between backticks. */
    static List<String> code(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }
}
