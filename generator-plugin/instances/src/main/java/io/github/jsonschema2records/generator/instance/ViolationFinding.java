package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes findings of violations. */
final class ViolationFinding {

    private static final String ROOT = "(root)";

    private ViolationFinding() {}

    /** Returns an error. For an instance within a text it has the line of the text, and the position in words. */
    static Finding of(InstancePlace at, Violation violation) {
        boolean within = !at.within().isEmpty();
        return new Finding(
                Severity.ERROR,
                violation.messageKey(),
                within
                        ? new SourcePosition(at.file(), at.line(), 0)
                        : new SourcePosition(at.file(), violation.line(), violation.column()),
                violation.instanceLocation(),
                within ? placeWithin(at, violation) : path(violation),
                violation.message(),
                violation.suggestion() == null ? null : "did you mean \"" + violation.suggestion() + "\"?",
                violation.excerpt().lines().toList(),
                details(at, violation));
    }

    private static String path(Violation violation) {
        boolean root = violation.path().isEmpty() && violation.kind() == ViolationKind.SCHEMA;
        return root ? ROOT : violation.path();
    }

    private static String placeWithin(InstancePlace at, Violation violation) {
        String path = path(violation);
        String position = at.words() + violation.line() + ":" + violation.column();
        return path.isEmpty() ? position : position + ": " + path;
    }

    /** Returns what programs want to know of a violation beside the finding's own members. */
    private static Map<String, JsonData> details(InstancePlace at, Violation violation) {
        Map<String, JsonData> details = new LinkedHashMap<>();
        if (!at.within().isEmpty()) {
            put(details, "within", at.within());
            details.put("lineWithin", JsonData.of(violation.line()));
            details.put("columnWithin", JsonData.of(violation.column()));
        }
        put(details, "kind", violation.kind().name());
        put(details, "path", violation.path());
        put(details, "messageKey", violation.messageKey());
        put(details, "keyword", violation.keyword());
        put(details, "keywordLocation", violation.keywordLocation());
        put(details, "absoluteKeywordLocation", violation.absoluteKeywordLocation());
        put(details, "value", violation.value());
        put(details, "suggestion", violation.suggestion());
        return details;
    }

    private static void put(Map<String, JsonData> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, JsonData.of(value));
        }
    }
}
