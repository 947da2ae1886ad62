package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.generator.command.LowerCaseConverter;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.LineOutput;
import java.io.PrintWriter;

/** The formats of reports about patterns. */
enum PrintFormat {
    /** For people and editors. */
    TEXT,

    /** For programs. */
    JSON,

    /** For the workflows of GitHub. */
    GITHUB,

    /** SARIF 2.1.0, for code scanning. */
    SARIF;

    /** Creates a report in this format. */
    PatternReport report(PrintWriter out) {
        return switch (this) {
            case TEXT -> new PatternTextReport(out);
            case JSON -> new PatternJsonReport(out);
            case GITHUB -> new PatternFindings(FindingFormat.GITHUB.writer(LineOutput.of(out)));
            case SARIF -> new PatternFindings(FindingFormat.SARIF.writer(LineOutput.of(out)));
        };
    }

    /** Converts names in lower case. */
    static final class Converter extends LowerCaseConverter<PrintFormat> {
        Converter() {
            super(PrintFormat.values());
        }
    }
}
