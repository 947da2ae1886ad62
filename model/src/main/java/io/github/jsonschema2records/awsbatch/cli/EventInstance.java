package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.generator.instance.Instance;
import io.github.jsonschema2records.generator.instance.InstanceType;
import io.github.jsonschema2records.generator.instance.TextDocument;
import io.github.jsonschema2records.runtime.ValidationResult;

/**
 * An event of a file.
 *
 * @param text the event as a document of the file
 */
record EventInstance(EventVerdicts verdicts, Finding.Event found, TextDocument text) implements Instance {

    @Override
    public boolean isParsed() {
        return text.isParsed();
    }

    @Override
    public ValidationResult validate(int maxViolations) {
        return verdicts.validate(this, maxViolations);
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
    public InstanceType type() {
        return verdicts.type(found.document());
    }
}
