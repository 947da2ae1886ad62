package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.finding.FileProblem;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;

/**
 * Validates the instances of files one after the other, and reports about them. Memory is needed for the largest one
 * only.
 */
public final class InstanceValidation {

    private final InstanceReader reader;
    private final InstanceReport report;
    private final long maxViolations;
    private InstanceCounts total = InstanceCounts.NONE;

    /**
     * Creates a validation.
     *
     * @param maxViolations the largest number of violations to report for all files together
     */
    public InstanceValidation(InstanceReader reader, InstanceReport report, long maxViolations) {
        this.reader = reader;
        this.report = report;
        this.maxViolations = maxViolations;
    }

    /** Validates a file and closes it. */
    public void validate(InstanceFile file) {
        String name = PrintableText.of(file.name());
        FileResult result = new FileResult(name, report, maxViolations - total.violations());
        try (InputStream stored = file.content().open();
                InputStream in = InstanceStream.open(stored)) {
            InstanceSequence instances = reader.open(file.name(), in);
            for (Instance each = instances.next(); each != null; each = instances.next()) {
                result.add(each);
            }
        } catch (IOException | OutOfMemoryError | StackOverflowError e) {
            result.unreadable();
            report.unreadable(name, PrintableText.of(FileProblem.reason(e)));
        }
        InstanceCounts counts = result.counts();
        total = total.plus(counts);
        report.end(name, counts);
    }

    /** Reports something that cannot be opened. */
    public void unreadable(String name, IOException reason) {
        InstanceCounts counts = InstanceCounts.UNREADABLE;
        total = total.plus(counts);
        report.unreadable(PrintableText.of(name), PrintableText.of(FileProblem.reason(reason)));
        report.end(PrintableText.of(name), counts);
    }

    /** Ends the report. Returns the numbers of all files. */
    public InstanceCounts finish() {
        report.finish(total);
        return total;
    }
}
