package io.github.jsonschema2records.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts violations, unknown parts and results of validation to JSON. */
final class ViolationJson {

    private final Map<String, JsonData> members = new LinkedHashMap<>();

    private ViolationJson() {}

    static JsonObject of(Violation violation) {
        ViolationJson json = new ViolationJson();
        json.string("kind", violation.kind().name());
        json.string("instanceLocation", violation.instanceLocation());
        json.position("line", violation.line());
        json.position("column", violation.column());
        json.string("keyword", violation.keyword());
        json.string("keywordLocation", violation.keywordLocation());
        json.string("absoluteKeywordLocation", violation.absoluteKeywordLocation());
        json.string("messageKey", violation.messageKey());
        json.string("message", violation.message());
        json.string("value", violation.value());
        json.string("suggestion", violation.suggestion());
        return JsonData.of(json.members);
    }

    static JsonObject of(Unknown unknown) {
        ViolationJson json = new ViolationJson();
        json.string("kind", unknown.kind().name());
        json.string("instanceLocation", unknown.instanceLocation());
        json.string("place", unknown.place());
        json.string("value", unknown.value());
        json.string("suggestion", unknown.suggestion());
        json.position("line", unknown.line());
        json.position("column", unknown.column());
        return JsonData.of(json.members);
    }

    static JsonObject of(ValidationResult result) {
        List<JsonData> violations = new ArrayList<>();
        for (Violation violation : result.violations()) {
            violations.add(of(violation));
        }
        ViolationJson json = new ViolationJson();
        json.members.put("valid", JsonData.of(result.isValid()));
        json.members.put("violations", JsonData.of(violations));
        if (result.isTruncated()) {
            json.members.put("truncated", JsonData.of(true));
        }
        return JsonData.of(json.members);
    }

    private void string(String name, @Nullable String value) {
        if (value != null) {
            members.put(name, JsonData.of(value));
        }
    }

    private void position(String name, int value) {
        if (value > 0) {
            members.put(name, JsonData.of(value));
        }
    }
}
