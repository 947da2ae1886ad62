package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.Map;

/** Writes a workflow command of GitHub for each finding, and the summary as an ordinary line of the log. */
final class GithubFindings implements FindingWriter {

    private final LineOutput out;

    GithubFindings(LineOutput out) {
        this.out = out;
    }

    @Override
    public void add(Finding finding) {
        SourcePosition position = finding.position();
        StringBuilder command = new StringBuilder("::").append(command(finding.severity()));
        command.append(" file=").append(property(PrintableText.of(position.path())));
        if (position.line() > 0) {
            command.append(",line=").append(position.line());
        }
        if (position.column() > 0) {
            command.append(",col=").append(position.column());
        }
        command.append(",title=").append(property(PrintableText.of(finding.id())));
        command.append("::").append(data(PrintableText.of(finding.text())));
        out.line(finding.severity(), command.toString());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    @Override
    public void remark(String text) {}

    @Override
    public void end(FindingCounts counts, String summary, Map<String, JsonData> details) {
        out.line(Severity.NOTE, PrintableText.of(summary));
    }

    /** Escapes the characters that end a command or start an escape. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Escapes also the characters that end a property. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
