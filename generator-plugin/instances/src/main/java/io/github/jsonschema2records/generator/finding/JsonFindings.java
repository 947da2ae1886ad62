package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonWriter;
import java.util.Map;

/**
 * Writes one JSON object in a line for each finding, and a last one with the counts and the summary. The lines are
 * NDJSON.
 */
final class JsonFindings implements FindingWriter {

    private final LineOutput out;

    JsonFindings(LineOutput out) {
        this.out = out;
    }

    @Override
    public void add(Finding finding) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("severity").string(finding.severity().word());
        json.name("id").string(finding.id());
        json.name("file").string(finding.position().path());
        if (finding.position().line() > 0) {
            json.name("line").number(finding.position().line());
        }
        if (finding.position().column() > 0) {
            json.name("column").number(finding.position().column());
        }
        json.name("pointer").string(finding.pointer());
        if (!finding.place().isEmpty()) {
            json.name("place").string(finding.place());
        }
        json.name("message").string(finding.message());
        String help = finding.help();
        if (help != null) {
            json.name("help").string(help);
        }
        finding.details().forEach((name, value) -> json.name(name).data(value));
        out.line(finding.severity(), json.endObject().toString());
    }

    @Override
    public void remark(String text) {}

    @Override
    public void end(FindingCounts counts, String summary, Map<String, JsonData> details) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("errors").number(counts.errors());
        json.name("warnings").number(counts.warnings());
        json.name("notes").number(counts.notes());
        json.name("summary").string(summary);
        details.forEach((name, value) -> json.name(name).data(value));
        out.line(Severity.NOTE, json.endObject().toString());
    }
}
