package io.github.jsonschema2records.generator.interpret;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a schema or keyword for a value, with the results of its parts.
 *
 * @param valid whether it accepts the value
 * @param hasError whether it refuses the value by itself, not only because a part does
 * @param instance the JSON Pointer of the value
 * @param path the keyword location: from the root schema, through references
 * @param location the absolute keyword location; see {@link KeywordLocations}
 * @param parts the results of the keywords of a schema, or of the schemas that a keyword applies
 */
public record Evaluated(
        boolean valid, boolean hasError, String instance, String path, String location, List<Evaluated> parts) {

    public Evaluated {
        parts = List.copyOf(parts);
    }

    /** Reads the verbose standard output. */
    static Evaluated of(JsonObject unit) {
        boolean valid = JsonData.of(true).equals(unit.get("valid"));
        List<Evaluated> parts = new ArrayList<>();
        if (unit.get(valid ? "annotations" : "errors") instanceof JsonArray units) {
            for (JsonData part : units.items()) {
                parts.add(of((JsonObject) part));
            }
        }
        return new Evaluated(
                valid,
                unit.get("error") != null,
                text(unit, "instanceLocation"),
                text(unit, "keywordLocation"),
                text(unit, "absoluteKeywordLocation"),
                parts);
    }

    private static String text(JsonObject unit, String name) {
        return unit.get(name) instanceof JsonString string ? string.value() : "";
    }
}
