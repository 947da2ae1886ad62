package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The table of fuzzing in {@code docs/reliability.md}.
 *
 * @param run the content of {@code record.json} in the module {@code fuzz}
 */
record FuzzTable(JsonData run) {

    private static final List<String> COLUMNS = List.of(
            "/target", "/executions", "/seconds", "/runs", "/since", "/date", "/seed", "/coverage", "/findings");

    String text() {
        return """
                | target | executions | seconds | runs | first run | last run | last seed | places reached | found |
                |---|---|---|---|---|---|---|---|---|
                """
                + ((JsonArray) at(run, "/targets"))
                        .items().stream().map(FuzzTable::row).collect(Collectors.joining());
    }

    private static String row(JsonData target) {
        return COLUMNS.stream()
                .map(column -> " " + text(target, column) + " |")
                .collect(Collectors.joining("", "|", "\n"));
    }

    private static String text(JsonData data, String pointer) {
        return String.valueOf(at(data, pointer).toJava());
    }

    private static JsonData at(JsonData data, String pointer) {
        return Objects.requireNonNull(data.at(pointer), pointer);
    }
}
