package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.instance.YamlDocuments.Text;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.List;

/**
 * A document that is not YAML, or has no JSON form.
 *
 * @param line the 1-based line in the document
 * @param column the 1-based column
 */
record BrokenYaml(Text text, int line, int column, String message) implements Instance {

    private static final String MESSAGE_KEY = "syntax";

    @Override
    public boolean isParsed() {
        return false;
    }

    @Override
    public boolean isValid(SchemaValidator validator) {
        return false;
    }

    @Override
    public ValidationResult validate(SchemaValidator validator, int maxViolations) {
        int lineInFile = text.linesBefore() + line;
        Violation violation = Violation.builder(ViolationKind.SYNTAX, MESSAGE_KEY, message)
                .position(lineInFile, column)
                .excerpt(YamlExcerpt.of(text, lineInFile, column, null))
                .build();
        return ValidationResult.invalid(List.of(violation), false);
    }
}
