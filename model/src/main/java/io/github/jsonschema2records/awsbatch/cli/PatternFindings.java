package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.cli.pattern.Problem;
import io.github.jsonschema2records.awsbatch.cli.pattern.RulePattern;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.finding.FindingWriter;
import java.util.List;

/** Reports a finding for each problem, and for each event that does not match. */
final class PatternFindings implements PatternReport {

    private final FindingReport report;

    PatternFindings(FindingWriter writer) {
        report = new FindingReport(writer, FailOn.ERROR);
    }

    @Override
    public void add(RulePattern pattern) {
        String place = within(pattern.place());
        for (Problem problem : pattern.problems()) {
            Severity severity = switch (problem.severity()) {
                case ERROR -> Severity.ERROR;
                case WARNING -> Severity.WARNING;
            };
            String inner = pattern.isInString() ? problem.line() + ":" + problem.column() + ": " : "";
            SourcePosition position = pattern.isInString()
                    ? new SourcePosition(pattern.file(), pattern.line(), 0)
                    : new SourcePosition(pattern.file(), problem.line(), problem.column());
            report.add(Finding.of(severity, "pattern", position, place + inner + problem.text()));
        }
    }

    @Override
    public void noEvent(String file, int line, String hint) {
        report.add(Finding.of(Severity.ERROR, "absent", new SourcePosition(file, line, 0), hint));
    }

    @Override
    public void add(String file, int line, String place, RulePattern pattern, List<String> reasons) {
        if (!reasons.isEmpty()) {
            String text = within(place) + "does not match " + pattern.name() + ": " + String.join("; ", reasons);
            report.add(Finding.of(Severity.NOTE, "no-match", new SourcePosition(file, line, 0), text));
        }
    }

    @Override
    public void unmatched(RulePattern pattern) {
        SourcePosition position = new SourcePosition(pattern.file(), pattern.line(), 0);
        String text = pattern.name() + " matches none of the events";
        report.add(Finding.of(Severity.ERROR, "matches-none", position, text));
    }

    @Override
    public void end() {
        report.end();
    }

    private static String within(String place) {
        return place.isEmpty() ? "" : "in " + place + ": ";
    }
}
