package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.finding.LineOutput;
import io.github.jsonschema2records.generator.instance.FindingInstanceReport;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.generator.instance.JunitReport;
import io.github.jsonschema2records.generator.instance.ReportSettings;
import io.github.jsonschema2records.generator.instance.TextReport;
import java.io.PrintWriter;

/** The formats of reports about instances. */
enum ValidateFormat {
    /** Lines for people and editors. */
    TEXT,

    /** A JSON object on each line, for programs. */
    JSON,

    /** Workflow commands, which GitHub shows beside the lines of a file. */
    GITHUB,

    /** SARIF 2.1.0, for code scanning. */
    SARIF,

    /** The XML of JUnit's reports, with a test case for each file. */
    JUNIT;

    /** Creates a report. */
    InstanceReport report(PrintWriter out, PrintWriter err, ReportSettings settings) {
        return switch (this) {
            case TEXT -> new TextReport(out, err, settings);
            case JSON -> findings(FindingFormat.JSON, out, settings);
            case GITHUB -> findings(FindingFormat.GITHUB, out, settings);
            case SARIF -> findings(FindingFormat.SARIF, out, settings);
            case JUNIT -> new JunitReport(out);
        };
    }

    private static InstanceReport findings(FindingFormat format, PrintWriter out, ReportSettings settings) {
        FindingReport report = new FindingReport(format.writer(LineOutput.of(out)), FailOn.ERROR);
        return new FindingInstanceReport(report, settings, format == FindingFormat.JSON);
    }
}
