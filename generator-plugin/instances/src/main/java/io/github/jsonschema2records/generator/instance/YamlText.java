package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.instance.YamlTexts.Text;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;

/**
 * A YAML document.
 *
 * @param json the same value in JSON, with the lines and columns of the YAML file
 */
record YamlText(Text text, JsonDocument json) implements TextDocument {

    @Override
    public TextDocument part(JsonDocument part) {
        return new YamlText(text, part);
    }

    @Override
    public ValidationResult validate(DocumentCheck check, int maxViolations) {
        ValidationResult result = check.validate(json, maxViolations);
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
