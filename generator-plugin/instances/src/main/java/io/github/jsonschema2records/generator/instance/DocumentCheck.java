package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;

/** Validates documents. */
public interface DocumentCheck {

    /**
     * Validates a document.
     *
     * @param maxViolations the largest number of violations to report, at least 1
     */
    ValidationResult validate(JsonDocument document, int maxViolations);
}
