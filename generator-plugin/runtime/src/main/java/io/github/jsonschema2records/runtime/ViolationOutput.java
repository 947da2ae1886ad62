package io.github.jsonschema2records.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Output of what is known without evaluating a schema as data: violations, in a flat list whatever the format. */
public final class ViolationOutput {

    private ViolationOutput() {}

    /** The output for a result; it has no annotations. */
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

    /** The output in the format {@link OutputFormat#FLAG}. */
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
