package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.instance.InstanceCounts;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.runtime.Violation;

/** Removes the progress from the terminal before a report prints something. */
final class ProgressReport implements InstanceReport {

    private final InstanceReport report;
    private final InputProgress progress;

    ProgressReport(InstanceReport report, InputProgress progress) {
        this.report = report;
        this.progress = progress;
    }

    @Override
    public void violation(String file, Violation violation) {
        progress.hide();
        report.violation(file, violation);
    }

    @Override
    public void more(String file, int shown) {
        progress.hide();
        report.more(file, shown);
    }

    @Override
    public void unreadable(String file, String reason) {
        progress.hide();
        report.unreadable(file, reason);
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
