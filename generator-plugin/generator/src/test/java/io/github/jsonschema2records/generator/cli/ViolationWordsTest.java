package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GoldenFiles;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        for (String entry : ProjectFiles.read(file).strip().split("\n\n")) {
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
}
