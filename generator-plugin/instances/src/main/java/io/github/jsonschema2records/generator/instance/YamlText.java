package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.instance.YamlDocuments.Text;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;

/**
 * A YAML document.
 *
 * @param json the same value in JSON, with the lines and columns of the YAML file
 */
record YamlInstance(Text text, JsonDocument json) implements Instance {

    @Override
    public boolean isParsed() {
        return json.failure() == null;
    }

    @Override
    public boolean isValid(SchemaValidator validator) {
        return validator.isValid(json);
    }

    @Override
    public ValidationResult validate(SchemaValidator validator, int maxViolations) {
        ValidationResult result = validator.validate(json, maxViolations);
        // An excerpt of a text with secrets would show them.
        if (result.isValid() || json.hasHiddenText()) {
            return result;
        }
        List<Violation> violations =
                result.violations().stream().map(this::withExcerpt).toList();
        return ValidationResult.invalid(violations, result.isTruncated());
    }

    private Violation withExcerpt(Violation violation) {
        String excerpt = YamlExcerpt.of(text, violation.line(), violation.column(), violation.suggestion());
        return ViolationCopy.of(violation).excerpt(excerpt).build();
    }
}
