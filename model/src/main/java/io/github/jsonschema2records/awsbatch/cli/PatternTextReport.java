package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.cli.pattern.Problem;
import io.github.jsonschema2records.awsbatch.cli.pattern.RulePattern;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.PrintWriter;
import java.util.List;

/**
 * Prints {@code FILE: can match KINDS}, and {@code FILE:LINE:COL: SEVERITY: path: message} for each problem. A pattern
 * in a string of the file has its place first, and then the line and column in the string.
 */
final class PatternTextReport implements PatternReport {

    private final PrintWriter out;

    PatternTextReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(RulePattern pattern) {
        String place = pattern.place().isEmpty() ? "" : "in " + PrintableText.of(pattern.place()) + ": ";
        for (Problem problem : pattern.problems()) {
            String position = problem.line() + ":" + problem.column() + ": ";
            String start = pattern.isInString() ? pattern.line() + ": " + place + position : position + place;
            out.println(pattern.file() + ":" + start + problem.severity().text() + ": " + problem.text());
        }
        if (pattern.isForeign()) {
            out.println(pattern.file() + ": " + place + "not checked, for events of other services");
        } else if (!pattern.hasErrors()) {
            out.println(pattern.file() + ": " + place + "can match " + String.join(", ", pattern.detailTypes()));
        }
    }

    @Override
    public void noEvent(String file, int line, String hint) {
        out.println(file + ":" + line + ": " + hint);
    }

    @Override
    public void add(String file, int line, String place, RulePattern pattern, List<String> reasons) {
        String found = file + ":" + line + ": " + (place.isEmpty() ? "" : "in " + PrintableText.of(place) + ": ");
        String result = reasons.isEmpty() ? "matches " : "does not match ";
        String why = reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
        out.println(found + result + PrintableText.of(pattern.name() + why));
    }

    @Override
    public void unmatched(RulePattern pattern) {
        out.println(PrintableText.of(pattern.name()) + ": matches none of the events");
    }
}
