package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The table of fuzzing in {@code docs/reliability.md}.
 *
 * @param run what {@code mvn -Pfuzz} recorded
 */
record FuzzTable(JsonData run) {

    String text() {
        return """
                | target | executions | seconds | places reached | seed | found | date | Java |
                |---|---|---|---|---|---|---|---|
                """
                + ((JsonArray) at(run, "/targets"))
                        .items().stream().map(FuzzTable::row).collect(Collectors.joining());
    }

    private static String row(JsonData target) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        text(target, "/target"),
                        text(target, "/executions"),
                        text(target, "/seconds"),
                        text(target, "/coverage"),
                        text(target, "/seed"),
                        text(target, "/findings"),
                        text(target, "/date"),
                        text(target, "/java"));
    }

    private static String text(JsonData data, String pointer) {
        return String.valueOf(at(data, pointer).toJava());
    }

    private static JsonData at(JsonData data, String pointer) {
        return Objects.requireNonNull(data.at(pointer), pointer);
    }
}
