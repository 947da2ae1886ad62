package io.github.jsonschema2records.awsbatch.cli;

import static io.github.jsonschema2records.awsbatch.cli.GithubReport.data;
import static io.github.jsonschema2records.awsbatch.cli.GithubReport.property;

import io.github.jsonschema2records.awsbatch.cli.pattern.Problem;
import io.github.jsonschema2records.awsbatch.cli.pattern.RulePattern;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.PrintWriter;
import java.util.List;

/** Prints a workflow command for each problem, and for each event that does not match. */
final class PatternGithubReport implements PatternReport {

    private final PrintWriter out;

    PatternGithubReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(RulePattern pattern) {
        String place = pattern.place().isEmpty() ? "" : "in " + PrintableText.of(pattern.place()) + ": ";
        for (Problem problem : pattern.problems()) {
            String position = pattern.isInString()
                    ? ",line=" + pattern.line()
                    : ",line=" + problem.line() + ",col=" + problem.column();
            String inner = pattern.isInString() ? problem.line() + ":" + problem.column() + ": " : "";
            print(problem.severity().text(), pattern.file(), position, place + inner + problem.text());
        }
    }

    @Override
    public void noEvent(String file, int line, String hint) {
        print("error", file, ",line=" + line, hint);
    }

    @Override
    public void add(String file, int line, String place, RulePattern pattern, List<String> reasons) {
        if (!reasons.isEmpty()) {
            String found = place.isEmpty() ? "" : "in " + place + ": ";
            String text = found + "does not match " + pattern.name() + ": " + String.join("; ", reasons);
            print("notice", file, ",line=" + line, PrintableText.of(text));
        }
    }

    @Override
    public void unmatched(RulePattern pattern) {
        String text = pattern.name() + " matches none of the events";
        print("error", pattern.file(), ",line=" + pattern.line(), PrintableText.of(text));
    }

    private void print(String command, String file, String position, String text) {
        out.println("::" + command + " file=" + property(file) + position + "::" + data(text));
    }
}
