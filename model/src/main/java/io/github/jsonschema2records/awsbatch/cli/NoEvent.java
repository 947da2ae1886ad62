package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.generator.instance.Instance;
import io.github.jsonschema2records.runtime.ValidationResult;

/** A text without any event. */
record NoEvent(Finding.Nothing found) implements Instance {

    @Override
    public boolean isParsed() {
        return true;
    }

    @Override
    public ValidationResult validate(int maxViolations) {
        return ValidationResult.valid();
    }

    @Override
    public int line() {
        return found.line();
    }

    @Override
    public String within() {
        return found.place();
    }

    @Override
    public String absence() {
        return found.hint();
    }
}
