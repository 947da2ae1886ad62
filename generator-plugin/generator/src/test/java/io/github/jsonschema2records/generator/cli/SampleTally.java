package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.sample.NotMade;
import io.github.jsonschema2records.generator.sample.Samples;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts samples of many schemas, and what is not made by the reason. */
final class SampleTally {

    private final Map<String, Integer> notMade = new TreeMap<>();
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
        samples.notMade().stream()
                .map(NotMade::reason)
                .map(reason -> reason.replaceAll("(all|of) \\d+ values", "$1 values"))
                .forEach(reason -> notMade.merge(reason, 1, Integer::sum));
    }

    int assertions() {
        return assertions;
    }

    int invalid() {
        return invalid;
    }

    /** A table for the documentation. */
    String table() {
        StringBuilder rows = new StringBuilder("| | number |\n|---|---|\n");
        row(rows, "schemas with samples", schemas);
        row(rows, "schemas that refer to documents elsewhere", refused);
        row(rows, "valid samples", valid);
        row(rows, "assertions", assertions);
        row(rows, "invalid samples", invalid);
        notMade.forEach((reason, number) -> row(rows, "not made: " + reason, number));
        return rows.toString();
    }

    private static void row(StringBuilder rows, String what, int number) {
        rows.append(String.format(Locale.ROOT, "| %s | %,d |%n", what, number).replace("\r", ""));
    }
}
