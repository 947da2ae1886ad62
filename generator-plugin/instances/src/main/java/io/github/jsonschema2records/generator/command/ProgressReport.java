package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.instance.InstanceCounts;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;

/** Removes the progress from the terminal before a report prints something, and then prints it at once. */
public final class ProgressReport implements InstanceReport {

    private final InstanceReport report;
    private final InputProgress progress;
    private final PrintWriter out;

    public ProgressReport(InstanceReport report, InputProgress progress, PrintWriter out) {
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
    public void violation(String file, Violation violation) {
        progress.hide();
        report.violation(file, violation);
        flush();
    }

    @Override
    public void more(String file, int shown) {
        progress.hide();
        report.more(file, shown);
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
