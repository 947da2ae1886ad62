package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;

/** One value of a file, or a part of the file that could not be parsed. It can be used until the next one is read. */
interface Instance {

    /** Returns whether it was parsed. Otherwise it is not valid. */
    boolean isParsed();

    /** Returns whether it is valid. Stops at the first violation. */
    boolean isValid(SchemaValidator validator);

    /**
     * Validates it. Lines and columns are those of the file.
     *
     * @param maxViolations the largest number of violations to report, at least 1
     */
    ValidationResult validate(SchemaValidator validator, int maxViolations);
}
