package io.github.jsonschema2records.benchmark.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Table in Markdown. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... header) {
        row(header);
        lines.add("|" + String.join("|", Collections.nCopies(header.length, "---")) + "|");
    }

    /** Adds a row. */
    MarkdownTable row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    /** Returns the table as text, which ends with a line break. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
