package io.github.jsonschema2records.generator.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.RandomSchemas;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterpretedValidatorTest {

    /** Entries whose words need the plan of generated code. */
    private static final List<String> DIFFERENT = List.of("The same, without it");

    private static SchemaValidator validator(String schema, boolean assertFormats) {
        Facts facts = AnalyzedSchemas.facts(false, schema);
        Schema root = facts.graph().roots().get(0);
        return new InterpretedSchemas(facts, assertFormats).validator(root);
    }

    private static String text(Violation violation) {
        String similar = violation.suggestion() == null ? "" : " (" + violation.suggestion() + "?)";
        return "| " + violation + similar;
    }

    /** The tables have what compiled validators say. */
    @ParameterizedTest
    @ValueSource(strings = {"unions", "not", "required", "formats", "annotated-formats"})
    void itsWordsAreThoseOfCompiledValidators(String table) {
        Path file = ProjectFiles.MODULE.resolve("src/test/messages/" + table + ".txt");
        List<String> different = new ArrayList<>();
        int entries = 0;
        for (String entry : ProjectFiles.read(file).strip().split("\n\n", -1)) {
            List<String> lines = entry.lines().toList();
            SchemaValidator validator = validator(lines.get(1).substring("schema: ".length()), table.equals("formats"));
            List<String> told = validator.validate(lines.get(2).substring("value: ".length())).violations().stream()
                    .map(InterpretedValidatorTest::text)
                    .toList();
            entries++;
            if (!told.equals(lines.subList(3, lines.size()))) {
                different.add(entry + "\n" + String.join("\n", told));
            }
        }
        assertThat(entries).isPositive();
        assertThat(different.stream().map(entry -> entry.lines().findFirst().orElseThrow()))
                .as(String.join("\n\n", different))
                .isSubsetOf(DIFFERENT);
    }

    @Test
    void itsVerdictIsThatOfStandardOutput() {
        RandomSchemas random = RandomSchemas.ofAllKeywords(Long.getLong("random.seed", 20_261_130L));
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String text = random.schema();
            Facts facts = AnalyzedSchemas.facts(false, text);
            InterpretedSchemas interpreter = new InterpretedSchemas(facts, false);
            Schema root = facts.graph().roots().get(0);
            SchemaValidator validator = interpreter.validator(root);
            for (String instance : random.instances()) {
                boolean expected = interpreter.accepts(root, instance);
                if (validator.isValid(instance) != expected
                        || validator.validate(instance).isValid() != expected) {
                    disagreements.add("not " + expected + " for " + instance + " by " + text);
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }
}
