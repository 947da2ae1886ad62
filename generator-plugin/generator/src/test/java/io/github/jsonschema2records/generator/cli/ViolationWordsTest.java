package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GoldenFiles;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.suite.GroupValidators;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What violations say: tables of a schema, a value and what is reported, in {@code src/test/messages}. A table is a text
 * of entries: a title, {@code schema:}, {@code value:}, and the violations, a line each behind {@code |}. With {@code
 * -Dfixtures.update} the violations are written anew.
 */
class ViolationWordsTest {

    private static final String SCHEMA = "schema: ";
    private static final String VALUE = "value: ";

    private record Entry(String title, String schema, String value) {

        static Entry of(String text) {
            List<String> lines = text.lines().toList();
            return new Entry(
                    lines.get(0),
                    lines.get(1).substring(SCHEMA.length()),
                    lines.get(2).substring(VALUE.length()));
        }

        String told(SchemaValidator validator) {
            List<Violation> violations = validator.validate(value).violations();
            assertThat(violations).as(title).isNotEmpty();
            assertThat(validator.isValid(value)).as(title).isFalse();
            StringBuilder text = new StringBuilder(title + "\n" + SCHEMA + schema + "\n" + VALUE + value + "\n");
            for (Violation violation : violations) {
                text.append("| ").append(violation);
                if (violation.suggestion() != null) {
                    text.append(" (").append(violation.suggestion()).append("?)");
                }
                text.append('\n');
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unions", "not", "required", "formats", "annotated-formats"})
    void tellsWhatTheTableSays(String table) {
        Path file = ProjectFiles.MODULE.resolve("src/test/messages/" + table + ".txt");
        List<Entry> entries = new ArrayList<>();
        for (String entry : ProjectFiles.read(file).strip().split("\n\n", -1)) {
            entries.add(Entry.of(entry));
        }
        List<String> told = new ArrayList<>();
        try (GroupValidators validators = new GroupValidators()) {
            for (Entry entry : entries) {
                validators.add(
                        Draft.DRAFT_2020_12,
                        table.equals("formats"),
                        List.of(GroupValidators.input("https://example.com/s.json", "s.json", entry.schema())));
            }
            validators.compile();
            for (int i = 0; i < entries.size(); i++) {
                told.add(entries.get(i).told(validators.get(i).orElseThrow()));
            }
        }
        GoldenFiles.compareFile(file, String.join("\n", told));
    }

    @Test
    void standardOutputHasTheSameWords() {
        String schema = """
                {"oneOf": [{"required": ["email"]}, {"required": ["phone"]}], "not": {"required": ["fax"]},
                 "properties": {"at": {"format": "date-time", "pattern": "Z$"}}}""";
        String value = "{\"email\": 1, \"phone\": 2, \"fax\": 3, \"at\": \"2026-11-29T20:15:00\"}";
        try (GroupValidators validators = new GroupValidators()) {
            validators.add(
                    Draft.DRAFT_2020_12,
                    false,
                    List.of(GroupValidators.input("https://example.com/s.json", "s.json", schema)));
            validators.compile();
            SchemaValidator validator = validators.get(0).orElseThrow();
            String output =
                    validator.output(JsonDocument.of(value), OutputFormat.BASIC).toString();
            assertThat(validator.validate(value).violations())
                    .extracting(Violation::message)
                    .containsExactly(
                            "exactly one of \"email\", \"phone\" may be given",
                            "property \"fax\" is not allowed here",
                            "\"2026-11-29T20:15:00\" is not an RFC 3339 date-time: the offset (Z or +01:00) is missing")
                    .allSatisfy(message ->
                            assertThat(output).contains(JsonData.of(message).toString()));
        }
    }
}
