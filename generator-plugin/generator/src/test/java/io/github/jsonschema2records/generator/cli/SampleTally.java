package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.sample.NotMade;
import io.github.jsonschema2records.generator.sample.Samples;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts samples of many schemas, and what is not made by the reason. */
final class SampleTally {

    private final Map<String, Map<String, Integer>> notMade = new TreeMap<>();
    private int schemas;
    private int refused;
    private int assertions;
    private int valid;
    private int invalid;

    void addRefused() {
        refused++;
    }

    void add(Samples samples) {
        schemas++;
        assertions += samples.assertions();
        valid += 2;
        invalid += samples.samples().size() - 2;
        samples.notMade().forEach(this::add);
    }

    private void add(NotMade missing) {
        String reason =
                missing.reason().replaceAll("of \\d+ values", "of the values").replaceAll("all \\d+ ", "all ");
        String keyword = missing.location().replaceFirst(".*/", "");
        notMade.computeIfAbsent(reason, r -> new TreeMap<>()).merge(keyword, 1, Integer::sum);
    }

    int assertions() {
        return assertions;
    }

    int invalid() {
        return invalid;
    }

    /** A table for the documentation. */
    String table() {
        StringBuilder rows = new StringBuilder("| | number | most often |\n|---|---|---|\n");
        row(rows, "schemas with samples", schemas, "");
        row(rows, "schemas that refer to documents elsewhere", refused, "");
        row(rows, "valid samples", valid, "");
        row(rows, "assertions", assertions, "");
        row(rows, "invalid samples", invalid, "");
        notMade.forEach((reason, keywords) -> {
            int all = keywords.values().stream().mapToInt(Integer::intValue).sum();
            row(rows, "not made: " + reason, all, mostOften(keywords));
        });
        return rows.toString();
    }

    private static String mostOften(Map<String, Integer> keywords) {
        return keywords.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(keyword -> keyword.getValue() + " `" + keyword.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private static void row(StringBuilder rows, String what, int number, String most) {
        rows.append(String.format(Locale.ROOT, "| %s | %,d | %s |", what, number, most)
                        .replace("  |", " |"))
                .append('\n');
    }
}
