package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Prints one line for each event, a JSON object. The lines of a run are NDJSON. */
final class JsonReport implements Report {

    private final PrintWriter out;

    JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Verdict verdict) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("file").string(verdict.file());
        json.name("line").number(verdict.line());
        json.name("valid").bool(verdict.isValid());
        string(json.name("type"), verdict.type());
        json.name("violations").beginArray();
        verdict.violations().forEach(violation -> add(json, violation));
        json.endArray();
        if (verdict.result().isTruncated()) {
            json.name("truncated").bool(true);
        }
        out.println(json.endObject());
    }

    private static void add(JsonWriter json, Violation violation) {
        json.beginObject();
        json.name("kind").string(violation.kind().name());
        json.name("instanceLocation").string(violation.instanceLocation());
        json.name("line").number(violation.line());
        json.name("column").number(violation.column());
        string(json.name("keyword"), violation.keyword());
        json.name("message").string(violation.message());
        json.endObject();
    }

    private static void string(JsonWriter json, @Nullable String value) {
        if (value == null) {
            json.nullValue();
        } else {
            json.string(value);
        }
    }
}
