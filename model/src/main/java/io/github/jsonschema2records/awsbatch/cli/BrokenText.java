package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.generator.instance.Instance;
import io.github.jsonschema2records.generator.instance.TextDocument;
import io.github.jsonschema2records.runtime.ValidationResult;

/** A text that could not be parsed, and so was not searched for events. */
record BrokenText(TextDocument text) implements Instance {

    @Override
    public boolean isParsed() {
        return false;
    }

    @Override
    public ValidationResult validate(int maxViolations) {
        // Without a parsed value there is nothing to check.
        return text.validate((document, most) -> ValidationResult.valid(), maxViolations);
    }
}
