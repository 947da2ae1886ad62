package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.Collection;
import java.util.Map;

/**
 * The report of one run of a command or goal. It hands each finding to a writer, counts, and knows whether the run has
 * failed. Not thread-safe.
 */
public final class FindingReport {

    private final FindingWriter writer;
    private final FailOn failOn;
    private FindingCounts counts = FindingCounts.NONE;
    private boolean failed;

    /** Creates an empty report. */
    public FindingReport(FindingWriter writer, FailOn failOn) {
        this.writer = writer;
        this.failOn = failOn;
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        counts = counts.plus(finding.severity());
        failed |= failOn.isFailure(finding.severity());
        writer.add(finding);
    }

    /** Adds a finding for each diagnostic. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> add(Finding.of(diagnostic)));
    }

    /** Adds a line for people that is no finding. */
    public void remark(String text) {
        writer.remark(text);
    }

    /** Ends the report with the numbers of findings as its summary. */
    public void end() {
        end(counts.text());
    }

    /** Ends the report with a summary in one line. */
    public void end(String summary) {
        end(summary, Map.of());
    }

    /** Ends the report with a summary in one line, and further members for programs. */
    public void end(String summary, Map<String, JsonData> details) {
        writer.end(counts, summary, details);
    }

    /** Returns the numbers of findings so far. */
    public FindingCounts counts() {
        return counts;
    }

    /** Returns whether a finding so far is severe enough to fail the run. */
    public boolean isFailed() {
        return failed;
    }
}
