package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.util.Locale;
import java.util.Objects;

/** The table of limits in {@code docs/reliability.md}: what they are called, their defaults, and what violations say. */
final class LimitsTable {

    private static final JsonLimits DEFAULTS = JsonLimits.DEFAULTS;

    private LimitsTable() {}

    static String text() {
        return """
                | limit | default | what a violation says where the limit is 2 | changed with |
                |---|---|---|---|
                """
                + row(
                        "nested arrays and objects",
                        DEFAULTS.maxDepth(),
                        DEFAULTS.withMaxDepth(2),
                        "[[[]]]",
                        "withMaxDepth")
                + row(
                        "bytes of a text",
                        DEFAULTS.maxDocumentBytes(),
                        DEFAULTS.withMaxDocumentBytes(2),
                        "[1]",
                        "withMaxDocumentBytes")
                + row(
                        "bytes of a string or a name",
                        DEFAULTS.maxStringBytes(),
                        DEFAULTS.withMaxStringBytes(2),
                        "\"abc\"",
                        "withMaxStringBytes")
                + row(
                        "bytes of a number, and digits of an integer",
                        DEFAULTS.maxNumberBytes(),
                        DEFAULTS.withMaxNumberBytes(2),
                        "123",
                        "withMaxNumberBytes")
                + row(
                        "values and names of a text",
                        DEFAULTS.maxValues(),
                        DEFAULTS.withMaxValues(2),
                        "[1,2]",
                        "withMaxValues")
                + row("steps of checks", DEFAULTS.maxSteps(), message("steps"), "withMaxSteps")
                + row(
                        "steps of patterns with backtracking",
                        DEFAULTS.maxPatternSteps(),
                        message("allPatternSteps"),
                        "withMaxPatternSteps");
    }

    private static String row(String limit, int value, JsonLimits small, String text, String method) {
        JsonDocument document = new JsonDocument(small);
        document.parse(text);
        SyntaxError failure = Objects.requireNonNull(document.failure(), limit);
        return row(limit, value, failure.toString(), method);
    }

    private static String row(String limit, long value, String violation, String method) {
        return String.format(Locale.ROOT, "| %s | %,d | `%s` | `%s` |%n", limit, value, violation, method)
                .replace("\r", "");
    }

    private static String message(String key) {
        return Objects.requireNonNull(Messages.all().get(key), key).replace("{0}", "2");
    }
}
