package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes a log in SARIF 2.1.0, with a result for each finding. Results are written as they come, so the log may be
 * larger than memory.
 */
final class SarifFindings implements FindingWriter {

    private static final String START = "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":"
            + "\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"jsonschema2records\"}},\"columnKind\":"
            + "\"unicodeCodePoints\",\"results\":[";

    private final LineOutput out;
    private boolean started;
    private String before = "";

    SarifFindings(LineOutput out) {
        this.out = out;
    }

    @Override
    public void add(Finding finding) {
        start();
        JsonWriter json = new JsonWriter().beginObject();
        json.name("ruleId").string(finding.id());
        json.name("level").string(finding.severity().word());
        json.name("message").beginObject().name("text").string(finding.text()).endObject();
        json.name("locations").beginArray().beginObject();
        physicalLocation(json, finding.position());
        json.name("logicalLocations").beginArray().beginObject();
        json.name("fullyQualifiedName").string(finding.pointer());
        json.endObject().endArray();
        json.endObject().endArray();
        members(json.name("properties"), finding.details());
        out.line(finding.severity(), before + json.endObject());
        before = ",";
    }

    @Override
    public void remark(String text) {}

    @Override
    public void end(FindingCounts counts, String summary, Map<String, JsonData> details) {
        start();
        JsonWriter json = new JsonWriter().beginObject();
        json.name("summary").string(summary);
        details.forEach((name, value) -> json.name(name).data(value));
        out.line(Severity.NOTE, "],\"properties\":" + json.endObject() + "}]}");
    }

    private void start() {
        if (!started) {
            out.line(Severity.NOTE, START);
            started = true;
        }
    }

    private static void members(JsonWriter json, Map<String, JsonData> members) {
        json.beginObject();
        members.forEach((name, value) -> json.name(name).data(value));
        json.endObject();
    }

    private static void physicalLocation(JsonWriter json, SourcePosition position) {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").string(uri(position.path()));
        json.endObject();
        if (position.line() > 0) {
            json.name("region").beginObject();
            json.name("startLine").number(position.line());
            if (position.column() > 0) {
                json.name("startColumn").number(position.column());
            }
            json.endObject();
        }
        json.endObject();
    }

    /** Returns the URI of a file, which is relative if its path is. */
    private static String uri(String file) {
        try {
            Path path = Path.of(file);
            if (path.isAbsolute()) {
                return path.toUri().toString();
            }
            String relative = file.replace(path.getFileSystem().getSeparator(), "/");
            return new URI(null, null, relative.contains(":") ? "./" + relative : relative, null).toASCIIString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "";
        }
    }
}
