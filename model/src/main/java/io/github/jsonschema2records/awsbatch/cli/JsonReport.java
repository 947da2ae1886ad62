package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.JsonWriter;
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
        json.name("place").string(verdict.place());
        json.name("valid").bool(verdict.isValid());
        ValidType type = verdict.type();
        string(json.name("type"), type == null ? null : type.record());
        if (type != null && type.detailType() != null) {
            json.name("detailType").string(type.detailType());
            string(json.name("suggestion"), type.suggestion());
        }
        if (verdict.hint() != null) {
            json.name("hint").string(verdict.hint());
        }
        json.name("violations").beginArray();
        verdict.violations().forEach(violation -> json.data(violation.toJsonData()));
        json.endArray();
        if (verdict.result().isTruncated()) {
            json.name("truncated").bool(true);
        }
        out.println(json.endObject());
    }

    /** Prints an object with the member {@code unknown}, which the objects of events do not have. */
    @Override
    public void add(UnknownPart part) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("file").string(part.file);
        json.name("line").number(part.line);
        json.name("place").string(part.place);
        json.name("unknown").data(part.first.toJsonData());
        json.name("events").number(part.events());
        out.println(json.endObject());
    }

    @Override
    public void note(String text) {
        out.println(new JsonWriter().beginObject().name("note").string(text).endObject());
    }

    private static void string(JsonWriter json, @Nullable String value) {
        if (value == null) {
            json.nullValue();
        } else {
            json.string(value);
        }
    }
}
