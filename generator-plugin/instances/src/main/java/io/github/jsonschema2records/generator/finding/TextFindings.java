package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.Map;

/**
 * Writes {@code path:line:column: severity: [id] place: message (help)}, then the notes. The severity is left out if
 * the output shows it.
 */
final class TextFindings implements FindingWriter {

    private final LineOutput out;

    TextFindings(LineOutput out) {
        this.out = out;
    }

    @Override
    public void add(Finding finding) {
        String severity = out.showsSeverity() ? "" : finding.severity().word() + ": ";
        String line = finding.position().text() + ": " + severity + "[" + finding.id() + "] " + finding.text();
        out.line(finding.severity(), PrintableText.of(line));
        finding.notes().forEach(note -> out.line(finding.severity(), PrintableText.of(note)));
    }

    @Override
    public void remark(String text) {
        out.line(Severity.NOTE, PrintableText.of(text));
    }

    @Override
    public void end(FindingCounts counts, String summary, Map<String, JsonData> details) {
        out.line(counts.worst(), PrintableText.of(summary));
    }
}
