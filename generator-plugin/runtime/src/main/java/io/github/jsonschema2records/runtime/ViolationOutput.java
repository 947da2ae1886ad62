package io.github.jsonschema2records.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts violations to the standard output formats (JSON Schema Core, section 12). Used if the schema is not
 * available as data; every format except {@code FLAG} is a flat list then.
 */
public final class ViolationOutput {

    private ViolationOutput() {}

    /** Returns the output for a result, without annotations. */
    public static JsonObject of(ValidationResult result, OutputFormat format) {
        if (format == OutputFormat.FLAG) {
            return flag(result.isValid());
        }
        Map<String, JsonData> members = new LinkedHashMap<>();
        members.put("valid", JsonData.of(result.isValid()));
        members.put("keywordLocation", JsonData.of(""));
        members.put("instanceLocation", JsonData.of(""));
        if (!result.isValid()) {
            List<JsonData> errors = new ArrayList<>();
            for (Violation violation : result.violations()) {
                errors.add(unit(violation));
            }
            members.put("errors", JsonData.of(errors));
        }
        return JsonData.of(members);
    }

    /** Returns the output in the format {@link OutputFormat#FLAG}. */
    public static JsonObject flag(boolean valid) {
        return JsonData.of(Map.of("valid", JsonData.of(valid)));
    }

    private static JsonData unit(Violation violation) {
        String path = violation.keywordLocation();
        String absolute = violation.absoluteKeywordLocation();
        Map<String, JsonData> members = new LinkedHashMap<>();
        members.put("valid", JsonData.of(false));
        members.put("keywordLocation", JsonData.of(path == null ? "" : path));
        if (absolute != null) {
            members.put("absoluteKeywordLocation", JsonData.of(absolute));
        }
        members.put("instanceLocation", JsonData.of(violation.instanceLocation()));
        members.put("error", JsonData.of(violation.message()));
        return JsonData.of(members);
    }
}
