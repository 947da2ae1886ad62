package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.growth.count.Growth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page {@code docs/growth.md}: what grows with what, and how fast. It has no counts, which change with the code. */
final class GrowthPage {

    private static final String START = """
        # Growth

        This page says how the cost of each keyword, operation and command grows with what a stranger can send: documents, and
        schemas. `GrowthTest` measures it in each build and writes the page with `-Dfixtures.update`. The build fails if something
        grows faster than the page says, and if a keyword is missing.

        The test counts steps and bytes, not time. A step is a call of a method, one more round of a loop, or one more value that a
        method of the JDK looks at or copies. Bytes are those that all threads allocate. It counts at four sizes, each twice the one
        before. *Linear* means that steps and bytes grow in proportion to the size, or by a logarithm more. Where a schema and a
        document grow together, the cost can be their product. [Decision 0075](decisions/0075-growth-is-counted.md) explains how the
        test counts.
        """;

    private final StringBuilder text = new StringBuilder(START);
    private final List<GrowthBound> bounds;

    GrowthPage(List<GrowthBound> bounds) {
        this.bounds = bounds;
    }

    /** Adds the table of some measurements. */
    void add(String title, String first, String table, List<Growth> measured) {
        Set<String> operations =
                measured.stream().map(Growth::operation).collect(Collectors.toCollection(LinkedHashSet::new));
        text.append("\n## ").append(title).append("\n\nMeasured: ");
        text.append(operations.stream().map(o -> "`" + o + "`").collect(Collectors.joining(", ")));
        text.append(".\n\n| ").append(first).append(" | grows with | growth |\n|---|---|---|\n");
        Map<String, List<Growth>> lines = new LinkedHashMap<>();
        measured.forEach(growth -> lines.computeIfAbsent(
                        "| " + growth.subject() + " | " + growth.dimension() + " | ", key -> new ArrayList<>())
                .add(growth));
        lines.entrySet().stream()
                .map(line -> line.getKey() + words(table, line.getValue()) + " |\n")
                .sorted()
                .forEach(text::append);
    }

    private String words(String table, List<Growth> measured) {
        Map<String, List<String>> operations = new LinkedHashMap<>();
        for (Growth growth : measured) {
            GrowthBound.of(bounds, table, growth)
                    .ifPresent(bound -> operations
                            .computeIfAbsent(bound.words(), key -> new ArrayList<>())
                            .add("`" + growth.operation() + "`"));
        }
        return operations.isEmpty()
                ? "linear"
                : operations.entrySet().stream()
                        .map(bound -> String.join(", ", bound.getValue()) + " " + bound.getKey())
                        .collect(Collectors.joining("; ", "linear, but ", ""));
    }

    String text() {
        return text.toString();
    }
}
