package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.cli.pattern.Problem;
import io.github.jsonschema2records.awsbatch.cli.pattern.RulePattern;
import io.github.jsonschema2records.runtime.JsonWriter;
import java.io.PrintWriter;
import java.util.List;

/** Prints a JSON object for each pattern, and for each event and pattern. The lines of a run are NDJSON. */
final class PatternJsonReport implements PatternReport {

    private final PrintWriter out;

    PatternJsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(RulePattern pattern) {
        JsonWriter json = start(pattern.file(), pattern.line(), pattern.place());
        json.name("valid").bool(!pattern.hasErrors());
        strings(json.name("detailTypes"), pattern.detailTypes());
        json.name("problems").beginArray();
        pattern.problems().forEach(problem -> add(json, problem));
        out.println(json.endArray().endObject());
    }

    private static void add(JsonWriter json, Problem problem) {
        json.beginObject();
        json.name("severity").string(problem.severity().text());
        json.name("path").string(problem.path());
        json.name("line").number(problem.line());
        json.name("column").number(problem.column());
        json.name("message").string(problem.message());
        if (problem.suggestion() != null) {
            json.name("suggestion").string(problem.suggestion());
        }
        json.endObject();
    }

    @Override
    public void noEvent(String file, int line, String hint) {
        JsonWriter json = start(file, line, "");
        json.name("hint").string(hint);
        out.println(json.endObject());
    }

    @Override
    public void add(String file, int line, String place, RulePattern pattern, List<String> reasons) {
        JsonWriter json = start(file, line, place);
        json.name("pattern").string(pattern.name());
        json.name("matches").bool(reasons.isEmpty());
        strings(json.name("reasons"), reasons);
        out.println(json.endObject());
    }

    @Override
    public void unmatched(RulePattern pattern) {
        JsonWriter json = start(pattern.file(), pattern.line(), pattern.place());
        json.name("pattern").string(pattern.name());
        json.name("matchesNone").bool(true);
        out.println(json.endObject());
    }

    private static JsonWriter start(String file, int line, String place) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("file").string(file);
        json.name("line").number(line);
        json.name("place").string(place);
        return json;
    }

    private static void strings(JsonWriter json, List<String> strings) {
        json.beginArray();
        strings.forEach(json::string);
        json.endArray();
    }
}
