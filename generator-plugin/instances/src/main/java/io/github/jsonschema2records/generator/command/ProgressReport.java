package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.instance.InstanceCounts;
import io.github.jsonschema2records.generator.instance.InstancePlace;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.generator.instance.InstanceType;
import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;

/** Removes the progress from the terminal before a report prints something, and then prints it at once. */
final class ProgressReport implements InstanceReport {

    private final InstanceReport report;
    private final InputProgress progress;
    private final PrintWriter out;

    ProgressReport(InstanceReport report, InputProgress progress, PrintWriter out) {
        this.report = report;
        this.progress = progress;
        this.out = out;
    }

    private void flush() {
        if (progress.isVisible()) {
            out.flush();
        }
    }

    @Override
    public void violation(InstancePlace at, Violation violation) {
        progress.hide();
        report.violation(at, violation);
        flush();
    }

    @Override
    public void more(InstancePlace at, int shown) {
        progress.hide();
        report.more(at, shown);
        flush();
    }

    @Override
    public void valid(InstancePlace at, InstanceType type) {
        progress.hide();
        report.valid(at, type);
        flush();
    }

    @Override
    public void absent(InstancePlace at, String hint) {
        progress.hide();
        report.absent(at, hint);
        flush();
    }

    @Override
    public void finding(Finding finding) {
        progress.hide();
        report.finding(finding);
        flush();
    }

    @Override
    public void remark(String text) {
        progress.hide();
        report.remark(text);
        flush();
    }

    @Override
    public void unreadable(String file, String reason) {
        progress.hide();
        report.unreadable(file, reason);
        flush();
    }

    @Override
    public void end(String file, InstanceCounts counts) {
        progress.hide();
        report.end(file, counts);
    }

    @Override
    public void finish(InstanceCounts counts) {
        progress.hide();
        report.finish(counts);
    }
}
