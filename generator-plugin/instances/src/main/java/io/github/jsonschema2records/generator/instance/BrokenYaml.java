package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.instance.YamlTexts.Text;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not YAML, or has no JSON form.
 *
 * @param line the 1-based line in the document
 * @param column the 1-based column
 */
record BrokenYaml(Text text, int line, int column, String message) implements TextDocument {

    private static final String MESSAGE_KEY = "syntax";

    @Override
    public @Nullable JsonDocument json() {
        return null;
    }

    @Override
    public TextDocument part(JsonDocument part) {
        return TextDocument.of(part);
    }

    @Override
    public ValidationResult validate(DocumentCheck check, int maxViolations) {
        int lineInFile = text.linesBefore() + line;
        Violation violation = Violation.builder(ViolationKind.SYNTAX, MESSAGE_KEY, message)
                .position(lineInFile, column)
                .excerpt(YamlExcerpt.of(text, lineInFile, column, null))
                .build();
        return ValidationResult.invalid(List.of(violation), false);
    }
}
